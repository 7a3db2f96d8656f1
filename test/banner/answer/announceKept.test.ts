// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceKept } from '../../../src/banner/answer/announceKept';

const options = { lang: 'de', locale: 'de' };
const regions = () => [...document.querySelectorAll('einlass-status')];
const said = () => regions().map((region) => region.shadowRoot?.textContent);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('an answer that is kept', () => {
  it('is announced in a region that is there before its words, and gone when they are said', () => {
    announceKept(document, options);
    expect(said()).toEqual(['']);
    vi.advanceTimersByTime(500);
    expect(said()).toEqual(['Ihre Antwort ist gespeichert']);
    vi.advanceTimersByTime(10_000);
    expect(said()).toEqual([]);
  });

  it('is announced alone when another follows at once', () => {
    announceKept(document, options);
    announceKept(document, { lang: 'en', locale: 'en' });
    vi.advanceTimersByTime(500);
    expect(said()).toEqual(['Your answer is saved']);
    expect(regions().map((region) => region.getAttribute('lang'))).toEqual(['en']);
  });

  it('is not announced beside the settings that report it', () => {
    document.body.append(document.createElement('einlass-settings'));
    announceKept(document, options);
    vi.advanceTimersByTime(500);
    expect(said()).toEqual(['']);
  });

  it('is announced in the owner’s words', () => {
    announceKept(document, { ...options, texts: { 'report.title': 'Gemerkt' } });
    vi.advanceTimersByTime(500);
    expect(said()).toEqual(['Gemerkt']);
  });
});
