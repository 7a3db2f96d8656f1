import { describe, expect, it } from 'vitest';
import { shortenPair } from '../../../../src/tools/cli/say/shortenPair';

const long = (sign: string) => `<p>${sign.repeat(300)}`;

describe('a long text before and after a change', () => {
  it('is shown as it is where it is short', () => {
    expect(shortenPair('<p>a</p>', '<p>b</p>')).toEqual(['<p>a</p>', '<p>b</p>']);
  });

  it('shows all that changed, and the ends of what did not', () => {
    const change = ['<script src="/x">', '<script data-src="/x">'];
    const [before, after] = change.map((tag) => long('a') + tag + long('b') + tag) as [string, string];
    const [shownBefore, shownAfter] = shortenPair(before, after);
    const same = [`<p>${'a'.repeat(37)} … ${'a'.repeat(40)}`, `<p>${'b'.repeat(37)} … ${'b'.repeat(40)}`];
    expect(shownBefore).toBe(same.map((text) => text + change[0]).join(''));
    expect(shownAfter).toBe(same.map((text) => text + change[1]).join(''));
  });
});
