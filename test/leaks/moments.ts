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
  /** The moment that is the same where the gate is missing. @default itself */
  readonly bare?: string;
  /** Engines that have such a moment. @default all */
  readonly engines?: readonly EngineName[];
  /** Brings the page to the moment and starts the ways. False where the engine did not let it come to that. */
  readonly reach: (visit: Visit) => Promise<boolean>;
};

const all = services.map(({ id }) => id);

const insertWays = '() => { leakMatrix.insertWays() }';
const decide = '(choice) => einlass.decide(choice)';

const open = async ({ page, address }: Visit): Promise<void> => page.goto(address('/'));

const openAndInsert =
  (first: (visit: Visit) => Promise<void> = async () => {}) =>
  async (visit: Visit): Promise<boolean> => {
    await open(visit);
    if (visit.gated) await first(visit);
    await visit.page.evaluate(insertWays);
    return true;
  };

const openOnly = async (visit: Visit): Promise<boolean> => {
  await open(visit);
  return true;
};

const inFrames = (realm: Realm): Moment => ({
  name: `in a frame: ${realm}`,
  form: 'by-script',
  realm,
  reach: async (visit) => {
    await open(visit);
    await visit.page.evaluate('(realm) => leakFrames.build(realm)', realm);
    return true;
  },
});

export const moments: readonly Moment[] = [
  { name: 'held', form: 'held', bare: 'static', reach: openOnly },
  { name: 'static', form: 'unheld', reach: openOnly },
  { name: 'while read', form: 'while-read', reach: openOnly },
  { name: 'after load', form: 'by-script', reach: openAndInsert() },
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
      await open(visit);
      await visit.page.evaluate(
        `() => addEventListener('pageshow', ({ persisted }) => { window.wasRestored = persisted })`,
      );
      await visit.page.goto(visit.address('/leer'));
      await visit.page.back();
      if (!(await visit.page.evaluate<boolean>('() => window.wasRestored === true'))) return false;
      await visit.page.evaluate(insertWays);
      return true;
    },
  },
  {
    name: 'prerendered',
    form: 'prerendered',
    engines: ['chromium'],
    reach: async ({ page, address, web, until }) => {
      await page.goto(address('/start'));
      const { hostname } = new URL(address('/'));
      if (!(await until(() => web.log.to(hostname).some(({ path }) => path === '/vorab-fertig')))) return false;
      await page.follow(address('/'));
      return page.evaluate<boolean>('() => window.beganPrerendered === true');
    },
  },
  inFrames('about:blank'),
  inFrames('srcdoc'),
  inFrames('own address'),
];
