import { services } from '../../src/services';
import type { Realm } from './frames';
import type { Form } from './pages';
import type { Visit } from './Visit';
import type { EngineName } from './Way';

export type Moment = {
  readonly name: string;
  readonly form: Form;
  /** In frames that the page builds. @default in the page itself */
  readonly realm?: Realm;
  /** Under `data-strict`. @default false */
  readonly strict?: true;
  /** On a later view of a site with the shield. @default there is none */
  readonly shield?: true;
  /** The moment that is the same where the gate is missing. @default itself */
  readonly bare?: string;
  /** Engines that have such a moment. @default all */
  readonly engines?: readonly EngineName[];
  /** Brings the page to the moment and starts the ways. Rejects where the engine did not let it come to that. */
  readonly reach: (visit: Visit) => Promise<void>;
};

const all = services.map(({ id }) => id);

const insertWays = '() => { leakMatrix.insertWays() }';
const decide = '(choice) => einlass.decide(choice)';

const open = async ({ page, address }: Visit): Promise<void> => page.goto(address('/'));

const openAndInsert =
  (first: (visit: Visit) => Promise<void> = async () => {}) =>
  async (visit: Visit): Promise<void> => {
    await open(visit);
    if (visit.gated) await first(visit);
    await visit.page.evaluate(insertWays);
  };

/** Visits the site once, so that the shield stands before its later pages. Rejects where it does not come to that. */
const raiseShield = async ({ page, address, gated, until }: Visit): Promise<void> => {
  if (!gated) return;
  await page.goto(address('/vorher'));
  const isRaised = () => page.evaluate<boolean>('() => Boolean(navigator.serviceWorker?.controller)');
  if (!(await until(isRaised))) throw new Error('no service worker stands before the page');
};

/** Leaves a page and comes back to it. True when it is the same one, kept by the browser. */
const isRestored = async (visit: Visit): Promise<boolean> => {
  const { page, address } = visit;
  await open(visit);
  await page.evaluate(`() => {
    window.isRestored = new Promise((tell) => addEventListener('pageshow', ({ persisted }) => tell(persisted)));
  }`);
  await page.goto(address('/leer'));
  await page.back();
  // The page can be asked before its event comes; a new one has no such promise.
  return page.evaluate<boolean>('() => window.isRestored ?? false');
};

/** A browser may drop a page that it had kept, for reasons of its own. */
const TRIES = 3;

const inFrames = (realm: Realm): Moment => ({
  name: `in a frame: ${realm}`,
  form: 'by-script',
  realm,
  reach: async (visit) => {
    await open(visit);
    await visit.page.evaluate('(realm) => leakFrames.build(realm)', realm);
  },
});

export const moments: readonly Moment[] = [
  { name: 'held', form: 'held', bare: 'static', reach: open },
  { name: 'static', form: 'unheld', reach: open },
  { name: 'held by the tools', form: 'rewritten', bare: 'static', reach: open },
  { name: 'while read', form: 'while-read', reach: open },
  { name: 'after load', form: 'by-script', reach: openAndInsert() },
  { name: 'under data-strict', form: 'by-script', strict: true, bare: 'after load', reach: openAndInsert() },
  {
    name: 'static, under the shield',
    form: 'unheld',
    shield: true,
    bare: 'static',
    reach: async (visit) => {
      await raiseShield(visit);
      await open(visit);
    },
  },
  {
    name: 'after load, under the shield',
    form: 'by-script',
    shield: true,
    bare: 'after load',
    reach: async (visit) => {
      await raiseShield(visit);
      await openAndInsert()(visit);
    },
  },
  {
    name: 'after a refusal',
    form: 'by-script',
    bare: 'after load',
    reach: openAndInsert(async ({ page }) => page.evaluate(decide, { refuse: all })),
  },
  {
    name: 'after a grant of another',
    form: 'by-script',
    bare: 'after load',
    reach: openAndInsert(async ({ page }) => page.evaluate(decide, { grant: ['meta-pixel'] })),
  },
  {
    name: 'after a withdrawal',
    form: 'by-script',
    bare: 'after load',
    reach: openAndInsert(async ({ page, address }) => {
      await page.evaluate(decide, { grant: all });
      await page.goto(address('/'));
      await page.evaluate('() => einlass.withdraw()');
    }),
  },
  {
    name: 'restored from the back-forward cache',
    form: 'by-script',
    reach: async (visit) => {
      for (let tries = 1; !(await isRestored(visit)); tries++)
        if (tries === TRIES) throw new Error('no page came from the back-forward cache');
      await visit.page.evaluate(insertWays);
    },
  },
  {
    name: 'prerendered',
    form: 'prerendered',
    engines: ['chromium'],
    reach: async ({ page, address, web, until }) => {
      await page.goto(address('/start'));
      const { hostname } = new URL(address('/'));
      const isReady = () => web.log.to(hostname).some(({ path }) => path === '/vorab-fertig');
      if (!(await until(isReady))) throw new Error('the page was not prerendered');
      await page.follow(address('/'));
      const began = await page.evaluate<boolean>('() => window.beganPrerendered === true');
      if (!began) throw new Error('another page than the prerendered one was shown');
    },
  },
  inFrames('about:blank'),
  inFrames('srcdoc'),
  inFrames('own address'),
];
