// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { frameAddress } from '../../../src/banner/placeholders/frameAddress';

const element = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
};

describe("the address of the vendor's page for one element", () => {
  it('carries the data attributes, with underscores', () => {
    const post = element(
      '<div class="fb-post" id="a" data-href="https://x.example/?a=1&amp;b=2" data-show-text="true">',
    );
    expect(frameAddress('https://vendor.example/post', post, undefined)).toBe(
      'https://vendor.example/post?href=https%3A%2F%2Fx.example%2F%3Fa%3D1%26b%3D2&show_text=true',
    );
  });

  it("carries plain attributes where the tag is the vendor's own, but not what any element may have", () => {
    const post = element(
      '<fb:post href="https://x.example/" show-text="true" class="wide" aria-label="Post" data-einlass="a">',
    );
    expect(frameAddress('https://vendor.example/post?v=2', post, undefined)).toBe(
      'https://vendor.example/post?v=2&href=https%3A%2F%2Fx.example%2F&show_text=true',
    );
  });

  it('can be made of the address that the plain link goes to', () => {
    const frame = { from: '/status/(\\d+)', to: 'https://vendor.example/post?id=$1' };
    const post = element('<blockquote data-lang="de"></blockquote>');
    expect(frameAddress(frame, post, 'https://x.example/me/status/20?s=1')).toBe('https://vendor.example/post?id=20');
    expect(frameAddress(frame, post, 'https://x.example/me')).toBeUndefined();
    expect(frameAddress(frame, post, undefined)).toBeUndefined();
  });

  it('is none where the vendor has no such page', () => {
    expect(frameAddress(undefined, element('<p></p>'), 'https://x.example/')).toBeUndefined();
  });
});
