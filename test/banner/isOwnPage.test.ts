import { describe, expect, it } from 'vitest';
import { isOwnPage } from '../../src/banner/isOwnPage';

const at = (URL: string) => ({ URL, baseURI: 'https://shop.example/' });

describe('the pages whose text the banner must not cover', () => {
  it.each([
    ['https://shop.example/privacy', true],
    ['https://shop.example/privacy/?from=footer#cookies', true],
    ['https://shop.example/imprint.html', true],
    ['https://shop.example/', false],
    ['https://other.example/privacy', false],
  ])('%s: %s', (url, own) => {
    expect(isOwnPage({ privacy: 'privacy', imprint: '/imprint.html' }, at(url))).toBe(own);
  });

  it('are none when the owner names none, or no address', () => {
    expect(isOwnPage({ privacy: '', imprint: 'http://[' }, at('https://shop.example/undefined'))).toBe(false);
  });
});
