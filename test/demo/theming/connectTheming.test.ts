// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { connectTheming } from '../../../demo/theming/connectTheming';

/** The page in a language, connected. */
const open = (lang: 'de' | 'en' = 'en') => {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(readFileSync(`demo/${lang}/theming.html`, 'utf8')) ?? [];
  document.documentElement.lang = lang;
  document.body.innerHTML = main.replace(/<iframe[^>]*>/, '');
  const root = document.querySelector<HTMLElement>('[data-theming]');
  if (!root) throw new Error('The page has no place for theming');
  const sheet = { replaceSync: vi.fn<(css: string) => void>() };
  const openSettings = vi.fn();
  const supports = (_: string, value: string) => /^[\w\s,-]+$/.test(value);
  connectTheming(root, { sheet, clipboard: undefined, supports, open: openSettings });
  const field = (name: string) => {
    const found = root.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!found) throw new Error(`${name} is missing`);
    return found;
  };
  const put = (name: string, value: string) => {
    field(name).value = value;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  };
  const text = (selector: string) => root.querySelector(selector)?.textContent;
  const click = (selector: string) => root.querySelector<HTMLElement>(selector)?.click();
  return { root, field, put, text, click, openSettings, drawn: () => sheet.replaceSync.mock.lastCall?.[0] };
};

describe('the theming page', () => {
  it.each([
    ['de', 'Noch ist nichts geändert.', 'Alle Farben heben sich genug voneinander ab.'],
    ['en', 'Nothing is changed yet.', 'All colours stand out enough from each other.'],
  ] as const)('begins with the usual look in %s', (lang, unchanged, enough) => {
    const html = readFileSync(`demo/${lang}/theming.html`, 'utf8');
    const { root, text, drawn } = open(lang);
    // It stands in the markup already, so that nothing moves when the script begins.
    for (const item of root.querySelectorAll('[data-contrasts] li'))
      expect(html).toContain(`<li>${item.textContent}</li>`);
    for (const sentence of [unchanged, enough]) expect(html).toContain(`>${sentence}</`);
    expect(text('[data-result]')).toBe(unchanged);
    expect(text('[data-status]')).toBe(enough);
    expect(drawn()).toBe('');
  });

  it('shows the CSS that it draws with', () => {
    const { put, text, drawn } = open();
    put('light-accent', '#aa0000');
    expect(text('[data-result]')).toContain('--einlass-accent: #aa0000;');
    expect(drawn()).toBe(text('[data-result]'));
  });

  it('warns of colours that stand out too little, and says by how much', () => {
    const { put, text } = open();
    put('dark-accent', '#666666');
    expect(text('[data-status]')).toBe('One pair of colours stands out too little.');
    expect(text('[data-contrasts] li:last-child')).toBe('Dark, links and buttons: 2.4:1: too little, 4.5:1 is needed');
    put('light-text', '#eeeeee');
    expect(text('[data-status]')).toBe('2 pairs of colours stand out too little.');
  });

  it('takes no font that is none, and says so', () => {
    const { put, text, drawn, field } = open();
    for (const wrong of ['a; } body { display: none', 'inherit', '']) {
      put('font', wrong);
      expect(text('[data-font-note]')).toBe('This is no font family as CSS writes it.');
      expect([drawn(), field('font').ariaInvalid]).toEqual(['', 'true']);
    }
    put('font', 'Georgia, serif');
    expect(text('[data-font-note]')).toBe('');
    expect(drawn()).toContain('--einlass-font: Georgia, serif;');
  });

  it('goes back to the usual look', () => {
    const { put, click, drawn, field } = open();
    put('radius', '3');
    expect(drawn()).toContain('--einlass-radius: 3px;');
    click('[data-reset]');
    expect([drawn(), field('radius').value]).toEqual(['', '12']);
  });

  it('opens the settings', () => {
    const { click, openSettings } = open();
    click('[data-open]');
    expect(openSettings).toHaveBeenCalledTimes(1);
  });
});
