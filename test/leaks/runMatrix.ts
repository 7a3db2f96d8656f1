import type { Engine, EnginePage } from '../engines/Engine';
import type { Web } from '../web/web';
import { escapes, type Judged, judge } from './judge';
import { type Moment, moments } from './moments';
import { type Awaited, type Outcome, runVisit } from './runVisit';
import { quietReason } from './Way';
import { type Row, rows } from './ways/index';

export type MomentResult = {
  readonly moment: Moment;
  /** Undefined where the engine has no such moment, or could not be brought to it: then `problem` says why. */
  readonly cases?: readonly Judged[] | undefined;
  /** Why the engine could not be brought to it. @default it could, or has no such moment */
  readonly problem?: string;
  readonly seconds: number;
};

/** The table in one engine. */
export type Matrix = {
  /** Rejects when the engine could not be brought to the moment. */
  run(moment: Moment): Promise<MomentResult>;
};

type WhomOf = (row: Row) => Awaited | undefined;

/** How often a way is tried that did not get its turn. */
const VISITS = 4;

/** Tries ways in one engine, moment by moment. `way`: a part of the names of those that are tried. @default all */
export const createMatrix = async (engine: Engine, web: Web, way = ''): Promise<Matrix> => {
  const page = await engine.open();
  const existing = (await existingRows(page, web)).filter(({ name, group }) => `${group}: ${name}`.includes(way));
  const bareRuns = new Map<string, Promise<readonly Outcome[]>>();

  const visitAll = async (moment: Moment, gated: boolean, awaited: WhomOf, of: readonly Row[]) => {
    const outcomes: Outcome[] = [];
    for (const group of groupsOf(moment, of)) {
      const visit = (on: EnginePage) => runVisit({ page: on, web, moment, rows: group, gated, awaited });
      outcomes.push(...(needsIdleBrowser(engine, group) ? await inNewBrowser(engine, visit) : await visit(page)));
    }
    return outcomes;
  };

  const bareRun = (moment: Moment): Promise<readonly Outcome[]> => {
    const like = moments.find(({ name }) => name === moment.bare) ?? moment;
    const awaited: WhomOf = (row) =>
      row.untouched || row.told || quietReason(row, like.name, engine.name) ? undefined : 'both';
    const made = bareRuns.get(like.name) ?? visitUntilEachHadItsTurn(like, false, awaited);
    bareRuns.set(like.name, made);
    return made;
  };

  /** Whether a way gets its turn on a page of many can be a race: those that did not are tried again among themselves. */
  const visitUntilEachHadItsTurn = async (moment: Moment, gated: boolean, awaited: WhomOf) => {
    const outcomes = new Map<number, Outcome>();
    const missedItsTurn = ({ row, contacted, witnessed }: Outcome) => {
      const whom = awaited(row);
      return whom !== undefined && !contacted && !(whom === 'either' && witnessed);
    };
    let missing = existing;
    for (let visits = 0; missing.length > 0 && visits < VISITS; visits++) {
      for (const outcome of await visitAll(moment, gated, awaited, missing)) outcomes.set(outcome.row.number, outcome);
      missing = [...outcomes.values()].filter(missedItsTurn).map(({ row }) => row);
    }
    return [...outcomes.values()];
  };

  const run = async (moment: Moment): Promise<MomentResult> => {
    const start = performance.now();
    const cases = await runGated(moment);
    return { moment, cases, seconds: (performance.now() - start) / 1000 };
  };

  const runGated = async (moment: Moment): Promise<readonly Judged[] | undefined> => {
    if (moment.engines && !moment.engines.includes(engine.name)) return undefined;
    const bare = new Map((await bareRun(moment)).map((outcome) => [outcome.row.number, outcome]));
    // A witness that is first would hide an escape that is late.
    const awaited: WhomOf = (row) => {
      if (row.told || row.untouched || !bare.get(row.number)?.contacted) return undefined;
      return escapes(engine.name, moment, row) ? 'watched' : 'either';
    };
    const gated = await visitUntilEachHadItsTurn(moment, true, awaited);
    return gated.flatMap((outcome) => {
      const without = bare.get(outcome.row.number);
      return without === undefined ? [] : [judge(engine.name, moment, outcome, without)];
    });
  };

  return { run };
};

/** Firefox counts what it loads in all its pages together: one load that never ended keeps it from being idle again. */
const needsIdleBrowser = ({ name }: Engine, group: readonly Row[]): boolean =>
  name === 'firefox' && group.some(({ alone }) => alone === 'when-idle');

const inNewBrowser = async <Result>(engine: Engine, use: (page: EnginePage) => Promise<Result>): Promise<Result> => {
  const page = await engine.open();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
};

/** The ways that have a form for the moment: all on one page, but those that need one for themselves. */
const groupsOf = ({ form, realm }: Moment, existing: readonly Row[]): readonly (readonly Row[])[] => {
  const fitting = existing.filter(({ insert, markup, held, endsPrerendering }) => {
    if (form === 'unheld' || form === 'rewritten') return markup !== undefined;
    if (form === 'prerendered' && endsPrerendering) return false;
    return form === 'held' ? held !== undefined : insert !== undefined;
  });
  // A page with frames gives each such way a frame for itself; that does not make the browser idle.
  const isAlone = ({ alone }: Row) =>
    alone === 'when-idle' ||
    (realm === undefined && (alone === 'always' || (alone === 'once-read' && /script|prerendered/.test(form))));
  const together = fitting.filter((row) => !isAlone(row));
  const pages = Array.from({ length: Math.ceil(together.length / ON_ONE_PAGE) }, (_, page) =>
    together.slice(page * ON_ONE_PAGE, (page + 1) * ON_ONE_PAGE),
  );
  return [...pages, ...fitting.filter(isAlone).map((row) => [row])];
};

/** More would make the page load for long: each way takes two connections, and browsers open few at a time. */
const ON_ONE_PAGE = 100;

/** Leaves out what the platform lacks. */
const existingRows = async (page: EnginePage, web: Web): Promise<readonly Row[]> => {
  web.pages.set('/', '<!doctype html><title>Laden</title>');
  await page.goto('https://laden.example/');
  const tests = rows.filter(({ exists }) => exists).map(({ number, exists }) => `[${number}, ${exists}]`);
  const missing = await page.evaluate<number[]>(
    `() => [${tests.join(', ')}].filter(([, exists]) => !exists()).map(([number]) => number)`,
  );
  return rows.filter(({ number }) => !missing.includes(number));
};
