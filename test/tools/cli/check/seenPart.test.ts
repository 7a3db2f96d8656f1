import { describe, expect, it } from 'vitest';
import { reportPage } from '../../../../src/tools/cli/check/reportPage';
import { seenSentences } from '../../../../src/tools/cli/check/seenSentences';
import { seenReport } from './seen';

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;

describe('what a browser has seen, on the page of a report', () => {
  it.each([
    [
      'de',
      'Geöffnet, ohne Entscheidung',
      'Nach dem Widerruf',
      '400 Tage',
      'unbekannter Dritter',
      'Verbindung ohne Abruf',
    ],
    ['en', 'Opened, without any choice', 'After withdrawing', '400 days', 'unknown third party', 'connection without'],
  ] as const)('is told in %s: what was done, who was contacted, what is kept', (language, ...parts) => {
    const page = reportPage(seenReport('a'), language);
    for (const part of [...parts, 'Google Analytics', 'Chromium 150.0.1.2', '_ga', 'site/a.html'])
      expect(page).toContain(part);
    for (const [title, done] of Object.values(seenSentences[language].step)) {
      expect(page).toContain(`<h4>${title}</h4>`);
      expect(page).toContain(done);
    }
  });

  it('marks what was contacted or kept without a yes, and nothing else', () => {
    const marks = (strict: boolean) =>
      reportPage(seenReport('a', { strict }), 'de').split('<strong>Ohne Einwilligung</strong>').length - 1;
    // The two messages are one row.
    expect([marks(false), marks(true)]).toEqual([2, 3]);
  });

  it('gives a result', () => {
    const { good, bad, none } = seenSentences.de;
    const pages = (own: object) =>
      [good, bad, none].map((sentence) => reportPage(seenReport('a', own), 'de').includes(sentence));
    expect(pages({})).toEqual([false, true, false]);
    expect(pages({ pages: [] })).toEqual([false, false, true]);
    const silent = { place: 'a', hasEinlass: false, sawConnections: false, steps: [] };
    expect(pages({ pages: [silent] })).toEqual([true, false, false]);
  });

  it('says that scripts were run, so not that they were not', () => {
    expect(reportPage(seenReport('a'), 'en')).not.toContain('Nothing was run');
  });

  it('is the same as before with hostile texts in its place', () => {
    const skeleton = (page: string) => page.match(/<\/?[a-z][^\s>]*/g);
    const page = reportPage(seenReport(HOSTILE), 'en');
    expect(skeleton(page)).toEqual(skeleton(reportPage(seenReport('a'), 'en')));
    expect(page.split('alert(1)').length).toBeGreaterThan(4);
  });

  it('has all of its sentences in both languages', () => {
    const { en, de } = seenSentences;
    const texts = (value: unknown): readonly string[] =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);
    const { type: _, browser: __, kind: ___, ...english } = en;
    const german = new Set(texts(de));
    for (const text of texts(english)) expect(german.has(text), text).toBe(false);
    expect(de.limit.length).toBe(en.limit.length);
  });
});
