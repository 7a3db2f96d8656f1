import type { Browser, CDPSession } from 'playwright';
import { COOKIE } from '../../src/consent/Consent';
import { formatConsent } from '../../src/consent/formatConsent';
import { services } from '../../src/services';
import type { Web } from '../web/web';

/** The pages that are compared: two without the gate, whose difference is chance, and two with it. */
export const kinds = ['bare', 'bare again', 'nothing granted', 'all granted'] as const;

export type Kind = (typeof kinds)[number];

/** A page in a process of its own. */
export interface BenchPage {
  /** Milliseconds of processor time that the page's main thread needs for one sample, the measuring itself included. */
  measure(cell: number, sample: number): Promise<number>;
  /** The browser's own methods and properties that something stands in front of, in this page. */
  replaced(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const TAG = '<script src="/einlass/einlass.js" data-privacy="/datenschutz" data-imprint="/impressum"></script>';

/** A site of its own for each kind: then each page has a process of its own. */
const hostOf = (kind: Kind) => `${kind.replace(' ', '-')}.example`;

/** Puts the pages into the stand-in internet. */
export const writePages = (web: Web): void => {
  for (const kind of kinds)
    web.pages.set(`${hostOf(kind)}/`, {
      body: `<!doctype html>
<html lang="de"><head><meta charset="utf-8">${kind.startsWith('bare') ? '' : TAG}<title>Laden</title></head>
<body><h1>Laden</h1></body></html>`,
    });
};

/** Opens one page of each kind. `script` runs in them before anything of their own; complaints go to `onProblem`. */
export const openPages = async (
  browser: Browser,
  script: string,
  onProblem: (problem: string) => void,
): Promise<Readonly<Record<Kind, BenchPage>>> => ({
  bare: await openPage(browser, 'bare', script, onProblem),
  'bare again': await openPage(browser, 'bare again', script, onProblem),
  'nothing granted': await openPage(browser, 'nothing granted', script, onProblem),
  'all granted': await openPage(browser, 'all granted', script, onProblem),
});

const openPage = async (
  browser: Browser,
  kind: Kind,
  script: string,
  onProblem: (problem: string) => void,
): Promise<BenchPage> => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'de-DE' });
  const url = `https://${hostOf(kind)}/`;
  if (kind === 'all granted') await context.addCookies([{ name: COOKIE, value: yesToAll(), url }]);
  const page = await context.newPage();
  page.on('console', (message) => onProblem(`${kind}: ${message.text()}`));
  page.on('pageerror', (error) => onProblem(`${kind}: ${error.message}`));
  await page.addInitScript(script);
  await page.goto(url);

  const session = await context.newCDPSession(page);
  // Time of the thread rather than of the clock on the wall: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    measure: async (cell, sample) => {
      // Asked in one go, which the page answers in order: on a busy machine each answer takes its time.
      const prepared = run(session, `bench.prepare(${cell}, ${sample})`);
      const [start] = await Promise.all([threadTime(session), prepared, run(session, 'bench.work()')]);
      return (await threadTime(session)) - start;
    },
    replaced: () => page.evaluate(() => window.bench.replaced()),
    close: () => context.close(),
  };
};

/** Playwright's `evaluate` does more around the call than some samples need. */
const run = async (session: CDPSession, expression: string): Promise<void> => {
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
};

const threadTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
};

const yesToAll = () =>
  formatConsent({
    state: 'decided',
    granted: new Set(services.map(({ id }) => id)),
    refused: new Set(),
    at: Math.floor(Date.now() / 60_000),
    policy: '',
  });
