import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const all = (texts: readonly string[], pattern: RegExp) =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, one]) => one ?? [])))].sort();

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(banner|gate)\/.*\.css$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));

describe.each(['de', 'en'])('the reference of the theming page in %s', (lang) => {
  const page = readFileSync(`demo/${lang}/theming.html`, 'utf8');

  it('has every custom property that the style sheets read, and no other', () => {
    expect(all([page], /<th scope="row"><code>(--[\w-]+)<\/code>/g)).toEqual(all(styles, /var\((--einlass-\w+)/g));
  });

  it('has every part that is public, and no other', () => {
    const [, comment = ''] = /Parts: ([^*]*?)\.\n/.exec(styles.join('\n')) ?? [];
    const parts = comment.replace('; and of buttons with less weight', ',').split(/,\s+/);
    expect(parts).toHaveLength(10);
    expect(all([page], /<th scope="row"><code>([a-z]+)<\/code>/g)).toEqual(parts.sort());
  });
});
