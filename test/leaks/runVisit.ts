import { setTimeout as pause } from 'node:timers/promises';
import type { EnginePage } from '../engines/Engine';
import { NOT_FOUND } from '../web/answer';
import { plausible } from '../web/vendors/plain';
import type { Web } from '../web/web';
import { type Case, casesOf, type Used } from './Case';
import { contactsIn } from './contacts';
import { type FrameText, startFrames } from './frames';
import type { Moment } from './moments';
import { FAREWELL_PATH, framePage, furniture, heldPage, LEAKS, matrixPage, srcdocPage, waysCode } from './pages';
import type { PageReport } from './startWays';
import type { Visit } from './Visit';
import type { Row } from './ways/index';

/** What `einlass.leaks` says, with what can be said of the element outside of the page. */
type PageLeak = { readonly service?: string; readonly url: string; readonly slot: string; readonly cure: string };

/** What came of one way. */
export type Outcome = {
  readonly row: Row;
  /** Somebody was asked or connected to, or the browser was told to. */
  readonly contacted: boolean;
  /** The same for the address that nobody watches, which was asked for in the same way right after. True where there is none. */
  readonly witnessed: boolean;
  readonly touched: boolean;
  /** The leak was reported: with the tag that stands in the page and its cure, or without. @default not at all */
  readonly reported?: 'with its tag' | 'without a tag';
  readonly error?: string;
};

type Plan = {
  readonly page: EnginePage;
  readonly web: Web;
  readonly moment: Moment;
  readonly rows: readonly Row[];
  readonly gated: boolean;
  readonly awaited: (row: Row) => Awaited | undefined;
};

/** Whose contact is waited for: that of the watched address, of it and its witness, or of one of them. */
export type Awaited = 'watched' | 'both' | 'either';

/**
 * For how long nothing at all may have reached the stand-in, in milliseconds, until a contact or a report that is missing
 * counts as not coming. What comes is not waited for longer.
 */
const PATIENCE = { contact: 8_000, report: 3_000 };

let sites = 0;

/** Tries the ways at the moment, on one page. Rejects when the engine could not be brought to it. */
export const runVisit = async (plan: Plan): Promise<readonly Outcome[]> => {
  const { page, web, moment, rows, gated, awaited } = plan;
  const cases = casesOf(rows);
  sites += 1;
  const host = `s${sites}.laden.example`;
  const address = (path: string) => `https://${host}${path}`;
  furnish(plan, cases, host);
  for (const { watched, witness } of cases) for (const used of [watched, witness]) answerFor(web, used);
  web.clear();

  const visit: Visit = { page, web, gated, address, until: (isSo) => until(web, isSo, PATIENCE.contact) };
  await moment.reach(visit);

  await until(
    web,
    () => {
      const contacted = contactsIn(web);
      return cases.every(({ row, watched, witness }) => {
        const whom = awaited(row);
        if (!whom || (whom !== 'both' && contacted(watched))) return true;
        if (whom === 'either') return contacted(witness);
        return whom === 'both' && contacted(watched) && (!hasWitness(plan, row) || contacted(witness));
      });
    },
    PATIENCE.contact,
  );

  const reported = gated ? await awaitReports(plan, cases) : [];
  const reports = await reportsOf(page, moment);
  const contacted = contactsIn(web);
  const told = new Set(reports.flatMap((report) => report.told));
  const touched = new Set(reports.flatMap((report) => report.touched));
  return cases.map(({ row, watched, witness }) => ({
    row,
    contacted: contacted(watched) || told.has(watched.label),
    witnessed: !hasWitness(plan, row) || contacted(witness) || told.has(witness.label),
    touched: touched.has(watched.label),
    ...reportOf(watched, reported),
    ...errorOf(watched.label, reports),
  }));
};

/**
 * What anybody would answer, so that nothing is left open and no error page is shown. Films are missing: Firefox never
 * ends the load of a page with one that is empty.
 */
const answerFor = (web: Web, { host, url }: Used) => {
  if (host === undefined) return;
  const path = url.startsWith('/') ? '/avatar/1' : new URL(url).pathname;
  web.pages.set(host + path, path.endsWith('.mp4') ? NOT_FOUND : (asked) => plausible(asked, new URL(asked.url)));
};

/**
 * The ways that need a page for themselves would overwrite each other: there the witness comes only where the gate is
 * to have held the way before it.
 */
const hasWitness = ({ gated, moment }: Plan, row: Row) => !row.alone || (gated && moment.form !== 'unheld');

const furnish = (plan: Plan, cases: readonly Case[], host: string) => {
  const { web, moment, gated } = plan;
  const { form, realm } = moment;
  for (const [path, made] of furniture)
    web.pages.set(host + path, form === 'rewritten' && gated ? heldPage(made) : made);
  const option = moment.strict ? 'strict' : moment.shield ? 'shield' : 'none';
  const witnesses = (group: readonly Case[]) => group.every(({ row }) => hasWitness(plan, row));
  if (realm === undefined) {
    web.pages.set(`${host}/`, matrixPage({ cases, form, gated, option, witnesses: witnesses(cases) }));
    web.pages.set(`${host}/wege.js`, { type: 'text/javascript', body: waysCode(cases, witnesses(cases)) });
    return;
  }
  const alone = cases.filter(({ row }) => row.alone);
  const together = cases.filter(({ row }) => !row.alone);
  const groups = [together, ...alone.map((one) => [one])].filter(({ length }) => length > 0);
  const texts: FrameText[] = groups.map((group, index) => {
    const path = `/rahmen/${index}`;
    const code = waysCode(group, witnesses(group));
    web.pages.set(host + path, framePage(group, witnesses(group)));
    web.pages.set(`${host}${path}.js`, { type: 'text/javascript', body: code });
    return { code, srcdoc: srcdocPage(`${path}.js`), address: path };
  });
  web.pages.set(`${host}/`, matrixPage({ cases: [], form, gated, option, witnesses: false }));
  web.pages.set(`${host}/wege.js`, {
    type: 'text/javascript',
    body: `(${startFrames})(${JSON.stringify(texts)});`,
  });
};

/** Reports come a little after the contact; those that never come are waited for in vain. */
const awaitReports = async ({ page, web }: Plan, cases: readonly Case[]): Promise<readonly PageLeak[]> => {
  let leaks: readonly PageLeak[] = [];
  await until(
    web,
    async () => {
      leaks = await leaksOf(page, web);
      const contacted = contactsIn(web);
      return cases.every(({ watched }) => !contacted(watched) || reportOf(watched, leaks).reported !== undefined);
    },
    PATIENCE.report,
  );
  return leaks;
};

/** What the page says now, or said when it went elsewhere. */
const leaksOf = async (page: EnginePage, { log }: Web): Promise<readonly PageLeak[]> => {
  const farewells = log.requests.filter(({ path }) => path.startsWith(`${FAREWELL_PATH}?`));
  const said = farewells.flatMap(({ path }): PageLeak[] =>
    JSON.parse(decodeURIComponent(path.slice(FAREWELL_PATH.length + 1))),
  );
  return [...said, ...((await page.evaluate<PageLeak[]>(LEAKS)) ?? [])];
};

const reportsOf = async (page: EnginePage, { realm }: Moment): Promise<readonly PageReport[]> => {
  if (realm !== undefined) return (await page.evaluate<PageReport[]>('() => window.leakFrames?.reports()')) ?? [];
  const report = await page.evaluate<PageReport | undefined>('() => window.leakMatrix?.report()');
  return report === undefined ? [] : [report];
};

const reportOf = (
  { host, mark, label, service }: Case['watched'],
  leaks: readonly PageLeak[],
): Pick<Outcome, 'reported'> => {
  const names = ({ url }: PageLeak) => url.includes(mark) || (host !== undefined && url.includes(host));
  const leak = leaks.find((one) => one.service === service && names(one));
  if (leak?.slot === label && leak.cure.includes('data-einlass')) return { reported: 'with its tag' };
  // Where browsers hide who was asked, the report names the own address, or the frame.
  const hidden = leaks.some((one) => !one.service && (names(one) || one.slot === label));
  return leak || hidden ? { reported: 'without a tag' } : {};
};

const errorOf = (label: string, reports: readonly PageReport[]): Pick<Outcome, 'error'> => {
  const error = reports.map(({ errors }) => errors[label]).find((one) => one !== undefined);
  return error === undefined ? {} : { error };
};

/** Asks until the answer is true; false when it is not, though nothing has happened for as long as `patience`. */
const until = async (web: Web, isSo: () => boolean | Promise<boolean>, patience: number): Promise<boolean> => {
  const heard = () => web.log.requests.length + web.log.connections.length;
  let last = { heard: heard(), at: performance.now() };
  while (performance.now() - last.at < patience) {
    if (await isSo()) return true;
    await pause(20);
    if (heard() !== last.heard) last = { heard: heard(), at: performance.now() };
  }
  return false;
};
