import type { SeenStep } from '../../../../src/tools/cli/browser/Seen';
import type { BrowserSection, Report } from '../../../../src/tools/cli/check/Report';

const analytics = { kind: 'service', service: 'google-analytics' } as const;

const step = (own: Pick<SeenStep, 'step'> & Partial<SeenStep>): SeenStep => ({
  isQuiet: true,
  contacts: [],
  stored: [],
  leaks: [],
  ...own,
});

/** A page that asks for Analytics before a choice, and for a stranger after a withdrawal. `text` stands in every place. */
export const seenReport = (text: string, own: Partial<BrowserSection> = {}): Report => ({
  targets: ['site'],
  at: '2026-05-01T09:30:00Z',
  version: '0.1.0',
  sections: [
    { kind: 'markup', places: ['site/a.html'], findings: [], notes: [] },
    {
      kind: 'browser',
      browser: 'Chromium 150.0.1.2',
      strict: false,
      leftOut: 3,
      notes: [],
      pages: [
        {
          place: `site/${text}.html`,
          hasEinlass: true,
          sawConnections: true,
          steps: [
            step({
              step: 'opened',
              isQuiet: false,
              contacts: [
                { party: analytics, type: 'ping', url: `https://www.google-analytics.com/g/collect?en=${text}` },
                { party: analytics, type: 'ping', url: 'https://www.google-analytics.com/g/collect?en=2' },
              ],
              stored: [
                { party: analytics, kind: 'cookie', name: '_ga', host: 'example.org', life: 400 * 86_400 },
                { party: { kind: 'site' }, kind: 'localStorage', name: text, host: 'example.org' },
                { party: { kind: 'site' }, kind: 'sessionStorage', name: 'tab', host: 'example.org' },
              ],
              leaks: [{ service: 'google-analytics', url: `https://www.google-analytics.com/${text}` }],
            }),
            step({ step: 'refused' }),
            step({
              step: 'accepted',
              contacts: [{ party: analytics, type: 'script', url: 'https://www.googletagmanager.com/gtag/js' }],
            }),
            step({
              step: 'withdrawn',
              contacts: [{ party: { kind: 'unknown' }, type: 'connection', url: 'https://cdn.example.net' }],
            }),
          ],
        },
      ],
      ...own,
    },
  ],
});
