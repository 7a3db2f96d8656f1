import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cssOf, previewOf } from '../../../demo/theming/cssOf';
import { DEFAULT } from '../../../demo/theming/Theme';

const base = readFileSync('src/banner/base.css', 'utf8');

describe('the look that is tried', () => {
  it('begins with that of Einlass', () => {
    const defaults = [...base.matchAll(/var\(--einlass-(\w+), ([^)]*)\)/g)].map(([, name, value]) => [name, value]);
    const { light, dark, radius, font } = DEFAULT;
    expect(defaults).toEqual([
      ['accent', light.accent],
      ['text', light.text],
      ['background', light.background.replace('#ffffff', '#fff')],
      ['radius', `${radius}px`],
      ['font', font],
      ['accent', dark.accent],
      ['text', dark.text],
      ['background', dark.background],
    ]);
  });

  it('needs no style sheet where nothing differs', () => {
    expect(cssOf(DEFAULT)).toBe('');
  });

  it('sets all colours of both schemes where one differs', () => {
    expect(cssOf({ ...DEFAULT, light: { ...DEFAULT.light, accent: '#aa0000' } })).toBe(`:root {
  --einlass-accent: #aa0000;
  --einlass-text: #1d2126;
  --einlass-background: #ffffff;
}

@media (prefers-color-scheme: dark) {
  :root {
    --einlass-accent: #9cc7f5;
    --einlass-text: #e8eaed;
    --einlass-background: #1d2126;
  }
}
`);
  });

  it('sets no colour where only the shape differs', () => {
    expect(cssOf({ ...DEFAULT, radius: 0, font: 'Georgia, serif' })).toBe(`:root {
  --einlass-radius: 0px;
  --einlass-font: Georgia, serif;
}
`);
  });

  it('has a rule for each part, and none for one answer alone', () => {
    const css = cssOf({ ...DEFAULT, parts: ['capitals', 'line', 'dashes', 'square'] });
    expect(css.match(/^\S*::part\(\w+\)/gm)).toEqual([
      '::part(button)',
      '::part(banner)',
      '::part(placeholder)',
      'einlass-button::part(button)',
    ]);
  });

  it('is shown in one scheme, whatever the visitor’s is', () => {
    const css = previewOf(DEFAULT, 'dark');
    expect(css).toContain('--einlass-accent: #9cc7f5;');
    expect(css).not.toContain('@media');
  });
});
