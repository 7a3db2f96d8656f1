import type { Page } from 'playwright/test';

/** What Consent Mode was told, in order: `default` or `update`, and the keys that it grants, sorted. */
export const consentTold = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window.dataLayer ?? [])
      .map((entry) => Array.from<unknown>(Object(entry)))
      .filter(([command]) => command === 'consent')
      .map(([, step, values]) => {
        const granted = Object.entries(Object(values)).filter(([, state]) => state === 'granted');
        const keys = granted.map(([key]) => key).sort();
        return `${step}: ${keys.join(' ')}`.trim();
      }),
  );

/** The commands in Google's queue, in order, without their values; what no command is left out. */
export const commandsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window.dataLayer ?? [])
      .map((entry) => Array.from<unknown>(Object(entry)))
      .flatMap(([command, step]) => (typeof command === 'string' ? `${command} ${step}` : [])),
  );
