import type { Page } from 'playwright-core';
import type { Io } from '../Io';
import { type Connection, connectionsIn } from './connectionsIn';
import { contactsOf, type Met } from './contactsOf';
import { einlassOn, type Outcome } from './einlassOn';
import type { FoundBrowser } from './findBrowser';
import { launchBrowser } from './launchBrowser';
import { readStored } from './readStored';
import type { SeenPage, SeenStep, StepName } from './Seen';
import { untilQuiet } from './untilQuiet';
import { type Watch, watchRequests } from './watchRequests';

export interface Visit {
  readonly browser: FoundBrowser;
  /** As it is shown. */
  readonly place: string;
  readonly url: string;
  /** Milliseconds to wait for the page's own answer. */
  readonly timeout: number;
  readonly say: (step: StepName) => void;
}

export interface Visited {
  readonly page: SeenPage;
  /** Why it was not seen to the end. Absent: it was. */
  readonly stopped?: string | undefined;
}

/** A step before the browser's log is there, which tells of the connections. */
interface Step extends Omit<SeenStep, 'contacts'>, Pick<Met, 'requests'> {
  readonly from: number;
}

interface Taken extends Pick<SeenPage, 'hasEinlass'>, Pick<Visited, 'stopped'>, Pick<Met, 'pages'> {
  readonly steps: readonly Step[];
}

/** Why a page could not be seen, or not to the end: a sentence after a colon, without its full stop. */
export class Unseen extends Error {}

/**
 * Opens a page in a browser with an empty profile. Where Einlass is on it all is refused, then accepted, then withdrawn,
 * as a visitor would do one after the other. Throws when the page cannot be opened.
 */
export const visitPage = async (visit: Visit, io: Io): Promise<Visited> => {
  const { context, close } = await launchBrowser(visit.browser, io);
  const stop = () => void close();
  io.interrupted.addEventListener('abort', stop, { once: true });
  let log: string | undefined;
  let seen: Awaited<ReturnType<typeof takeSteps>>;
  try {
    const [page = await context.newPage()] = context.pages();
    seen = await takeSteps(page, { ...visit, watch: watchRequests(context, io.now) }, io);
  } finally {
    io.interrupted.removeEventListener('abort', stop);
    log = await close();
  }
  const connections = readLog(log, seen.pages);
  const steps = seen.steps.map(({ step, isQuiet, from, requests, stored, leaks }, index) => {
    const to = seen.steps[index + 1]?.from ?? Infinity;
    const during = (connections ?? []).filter(({ at }) => at >= from && at < to);
    const contacts = contactsOf({ requests, connections: during, pages: seen.pages });
    return { step, isQuiet, contacts, stored, leaks };
  });
  const { hasEinlass, stopped } = seen;
  return { page: { place: visit.place, hasEinlass, sawConnections: connections !== undefined, steps }, stopped };
};

const takeSteps = async (
  page: Page,
  { url, timeout, watch, say }: Visit & { readonly watch: Watch },
  io: Io,
): Promise<Taken> => {
  const steps: Step[] = [];
  const einlass = einlassOn(page);
  // Where redirects lead belongs to the page as well.
  const pages = () => [url, ...(/^https?:/.test(page.url()) ? [page.url()] : [])];
  const take = async (step: StepName, act: () => Promise<void>) => {
    say(step);
    const from = io.now();
    await act();
    const isQuiet = await untilQuiet(watch, io);
    const stored = await readStored(page, { pages: pages(), now: io.now });
    steps.push({ step, isQuiet, stored, leaks: await einlass.leaks(), requests: watch.take(), from });
  };
  const reload = async () => {
    await page.reload({ waitUntil: 'commit', timeout });
  };
  await take('opened', () => open(page, { url, timeout }));
  const hasEinlass = await einlass.isThere();
  const choose = async () => {
    await take('refused', async () => {
      check(await einlass.refuse(), 'the refusal');
      await reload();
    });
    await take('accepted', async () => check(await einlass.accept(), 'the grant'));
    await take('withdrawn', async () => {
      let isReloaded = false;
      page.once('domcontentloaded', () => {
        isReloaded = true;
      });
      check(await einlass.withdraw(), 'the withdrawal');
      // Einlass itself loads the page anew where code of a service had run.
      await untilQuiet(watch, io);
      if (!isReloaded) await reload();
    });
  };
  const stopped = hasEinlass ? await choose().then(() => undefined, reasonOf) : undefined;
  return { pages: pages(), hasEinlass, steps, stopped };
};

/** What was seen so far stands. */
const reasonOf = (error: unknown): string => {
  if (error instanceof Unseen) return error.message;
  throw error;
};

const open = async (page: Page, { url, timeout }: Pick<Visit, 'url' | 'timeout'>): Promise<void> => {
  const response = await page.goto(url, { waitUntil: 'commit', timeout });
  if (response && response.status() >= 400)
    throw new Unseen(`the server answers ${response.status()}. Open the address in a browser and see`);
};

const check = (outcome: Outcome, what: string): void => {
  if (outcome === 'not kept')
    throw new Unseen(`the browser did not keep ${what}. Open the page and look at its console`);
  if (outcome === 'no answer')
    throw new Unseen(`Einlass does not answer to ${what}. Check that all of its files are on the server`);
};

const readLog = (log: string | undefined, pages: readonly string[]): readonly Connection[] | undefined => {
  try {
    return connectionsIn(
      log ?? '',
      pages.map((page) => new URL(page).hostname),
    );
  } catch {
    // None was written, or not to its end. The report says that connections were not seen.
    return undefined;
  }
};
