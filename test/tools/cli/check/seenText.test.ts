import { describe, expect, it } from 'vitest';
import { reportText } from '../../../../src/tools/cli/check/reportText';
import { seenReport } from './seen';

const plain = (_: string, text: string) => text;

describe('what a browser has seen, for a terminal', () => {
  it('is listed step by step, and what should not be is marked', () => {
    expect(reportText(seenReport('a'), plain)).toBe(
      [
        'Nothing found: 1 file read, and no service is contacted before a choice.',
        '',
        'site/a.html, in a browser',
        '  opened, nothing chosen (still asking when the time was up)',
        '  !  google-analytics  ping            https://www.google-analytics.com/g/collect?en=a (2 times)',
        '  !  google-analytics  cookie          _ga for example.org, 400 days',
        '     the site itself   localStorage    a for example.org, until deleted',
        '     the site itself   sessionStorage  tab for example.org, session',
        '    Einlass reports as escaped: https://www.google-analytics.com/a',
        '  all refused: no third party contacted',
        '  all accepted',
        '     google-analytics  script  https://www.googletagmanager.com/gtag/js',
        '  withdrawn',
        '     unknown third party  connection  https://cdn.example.net',
        '',
        '1 page opened in Chromium 150.0.1.2. Contacts and entries without a yes, marked !: 3. Unknown third parties do not count: see --strict. 3 pages left out: see --pages.',
        '',
      ].join('\n'),
    );
  });

  it('marks third parties that nobody knows where they count', () => {
    expect(reportText(seenReport('a', { strict: true }), plain)).toMatch(
      /^ {2}! {2}unknown third party {2}connection/m,
    );
  });

  it('does not speak of unknown third parties where there are none', () => {
    const silent = { place: 'a', hasEinlass: false, sawConnections: true, steps: [] };
    expect(reportText(seenReport('a', { pages: [silent], leftOut: 0 }), plain)).toContain(
      '1 page opened in Chromium 150.0.1.2: no service is contacted without a yes, and none keeps anything.\n',
    );
  });

  it('shows what a terminal would obey', () => {
    const text = reportText(seenReport('\u001b[2J'), plain);
    expect(text).not.toContain('\u001b');
    expect(text.split('\\u001b').length).toBeGreaterThan(4);
  });

  it('says so where no page could be opened', () => {
    expect(reportText(seenReport('a', { pages: [] }), plain)).toContain('\nNo page was opened.\n');
  });
});
