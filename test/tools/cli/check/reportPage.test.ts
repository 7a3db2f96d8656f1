import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../../../src/tools/cli/check/Report';
import { reportPage } from '../../../../src/tools/cli/check/reportPage';
import { sentences } from '../../../../src/tools/cli/check/reportSentences';
import { main } from '../../../../src/tools/cli/main';
import { createFolder } from '../createFolder';
import { createTestIo } from '../createTestIo';

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;

const finding: Finding = {
  place: 'site/index.html',
  line: 3,
  column: 5,
  service: 'google-fonts',
  what: 'link href',
  url: 'https://fonts.googleapis.com/css',
  markup: '<link href="https://fonts.googleapis.com/css">',
  cure: '<link data-einlass="google-fonts" data-href="https://fonts.googleapis.com/css">',
};

const report = (own: Partial<Finding> = {}): Report => ({
  targets: ['site'],
  at: '2026-05-01T09:30:00Z',
  version: '0.1.0',
  sections: [
    {
      kind: 'markup',
      places: ['site/index.html'],
      findings: [{ ...finding, ...own }],
      notes: [{ kind: 'skipped', place: HOSTILE, reason: HOSTILE }],
    },
  ],
});

describe('the page of a report', () => {
  it.each([
    [
      'de',
      'Drittanbieter vor der Entscheidung',
      '1. Mai 2026',
      'Zeile 3, Spalte 5',
      'D04 E5W5, Irland.',
      'Eingebettete Inhalte',
    ],
    [
      'en',
      'Third parties before a choice',
      'May 1, 2026',
      'line 3, column 5',
      'D04 E5W5, Ireland.',
      'Embedded content',
    ],
  ] as const)('says in %s when what was found, where and of whom', (language, ...parts) => {
    const page = reportPage(report(), language);
    expect(page).toContain(`<html lang="${language}">`);
    for (const part of [...parts, 'Einlass 0.1.0', 'Google Fonts', 'Google Ireland Limited', 'Google LLC', '09:30'])
      expect(page).toContain(part);
  });

  it('needs nothing from anywhere: no script, no address that is fetched', () => {
    const page = reportPage(report(), 'de');
    expect(page).not.toMatch(/<(script|link|img|iframe)|<[^>]*\s(src|style|on\w+)=|@import|url\(/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('is the same as before with hostile texts in its place', () => {
    const skeleton = (page: string) => page.match(/<\/?[a-z][^\s>]*/g);
    const hostile = { place: HOSTILE, service: HOSTILE, what: HOSTILE, url: HOSTILE, markup: HOSTILE, cure: HOSTILE };
    const page = reportPage({ ...report(hostile), targets: [HOSTILE], version: HOSTILE }, 'en');
    const plain = reportPage({ ...report({ service: 'unknown' }), targets: [''] }, 'en');
    expect(skeleton(page)).toEqual(skeleton(plain));
    expect(page.split('alert(1)').length).toBeGreaterThan(10);
  });

  it('says so when nothing was found', () => {
    const empty: Report = { ...report(), sections: [{ kind: 'markup', places: ['a'], findings: [], notes: [] }] };
    expect(reportPage(empty, 'de')).toContain('Nichts gefunden');
    expect(reportPage(report(), 'de')).not.toContain('Nichts gefunden');
  });

  it('has all of its sentences in both languages', () => {
    for (const key of Object.keys(sentences.en) as (keyof typeof sentences.en)[]) {
      expect(sentences.de[key].length, key).toBeGreaterThan(0);
      if (key !== 'limit' && key !== 'by') expect(sentences.de[key], key).not.toBe(sentences.en[key]);
    }
    expect(sentences.de.limit.length).toBe(sentences.en.limit.length);
  });

  it('is written where --html says, beside the report for the terminal', async () => {
    const folder = createFolder({ 'a.html': finding.markup.replace('<link', '<link rel=stylesheet') });
    const { io, out, err } = createTestIo({ cwd: folder.path });
    expect(await main(['check', 'a.html', '--browser', 'none', '--html', 'bericht.html', '--lang', 'de'], io)).toBe(1);
    expect(folder.read('bericht.html')).toContain('Drittanbieter vor der Entscheidung');
    expect(out()).toContain('1 place found');
    expect(err()).toBe('The report is in bericht.html.\n');
  });

  it('is missed with a sentence where it cannot be written', async () => {
    const { io, err } = createTestIo({ cwd: createFolder({ 'a.html': '' }).path });
    expect(await main(['check', 'a.html', '--browser', 'none', '--html', 'no/such/folder.html'], io)).toBe(1);
    expect(err()).toBe('einlass: no/such/folder.html: there is no such file or folder. Check the path.\n');
  });
});
