import { describe, expect, it } from 'vitest';
import { readContacted } from '../../../../../src/wordpress/scripts/admin/check/readContacted';

const FONTS = 'https://fonts.googleapis.com/css2?family=Lora';
const serviceOf = (url: string) => (url.includes('google') ? 'google-fonts' : undefined);
const read = (names: readonly string[], leaks: Parameters<typeof readContacted>[0]['leaks'] = []) =>
  readContacted(
    { host: 'www.laden.example', resources: names.map((name) => ({ name, initiatorType: 'css' })), leaks },
    serviceOf,
  );

describe('what a page has contacted', () => {
  it("leaves out the site's own files, and what was sent to nobody", () => {
    expect(
      read(['https://www.laden.example/style.css', 'data:text/css,', 'blob:https://x.example/1', 'nonsense']),
    ).toEqual([]);
  });

  it('names the service of an address, and those that belong to none', () => {
    expect(read([FONTS, 'https://cdn.example.net/a.js'])).toEqual([
      { service: 'google-fonts', url: FONTS, held: false, place: 'css' },
      { service: '', url: 'https://cdn.example.net/a.js', held: false, place: 'css' },
    ]);
  });

  it('names an address once, with the markup that the widget knows of it', () => {
    expect(read([FONTS], [{ service: 'google-fonts', url: FONTS, cure: '<link>' }])).toEqual([
      { service: 'google-fonts', url: FONTS, held: false, place: 'css', cure: '<link>' },
    ]);
  });

  it('takes in what only the widget has seen, also where an own address led elsewhere', () => {
    const url = 'https://www.laden.example/go';
    expect(read([], [{ service: undefined, url, cure: '' }])).toEqual([
      { service: '', url, held: false, place: 'elsewhere' },
    ]);
    expect(read([], [{ service: 'google-fonts', url: FONTS, cure: '' }])[0]?.place).toBe('other');
  });
});
