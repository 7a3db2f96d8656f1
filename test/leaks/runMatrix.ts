import type { Engine, EnginePage } from '../engines/Engine';
import type { Web } from '../web/web';
import { type Judged, judge } from './judge';
import { type Moment, moments } from './moments';
import { type Outcome, runVisit } from './runVisit';
import { quietReason } from './Way';
import { type Row, rows } from './ways/index';

export type MomentResult = {
  readonly moment: Moment;
  /** Undefined where the engine has no such moment. */
  readonly cases: readonly Judged[] | undefined;
  readonly seconds: number;
};

/** The table in one engine. */
export type Matrix = { run(moment: Moment): Promise<MomentResult> };

/** Tries ways in one engine, moment by moment. `way`: a part of the names of those that are tried. @default all */
export const createMatrix = async (engine: Engine, web: Web, way = ''): Promise<Matrix> => {
  const page = await engine.open();
  const existing = (await existingRows(page, web)).filter(({ name, group }) => `${group}: ${name}`.includes(way));
  const bareRuns = new Map<string, Promise<readonly Outcome[] | undefined>>();

  const visitAll = async (moment: Moment, gated: boolean, awaited: (row: Row) => boolean) => {
    const outcomes: Outcome[] = [];
    for (const group of groupsOf(moment, existing)) {
      const made = await runVisit({ page, web, moment, rows: group, gated, awaited });
      if (made === undefined) return undefined;
      outcomes.push(...made);
    }
    return outcomes;
  };

  const bareRun = (moment: Moment): Promise<readonly Outcome[] | undefined> => {
    const like = moments.find(({ name }) => name === moment.bare) ?? moment;
    const isAwaited = (row: Row) =>
      !row.untouched && !row.told && quietReason(row, like.name, engine.name) === undefined;
    const made = bareRuns.get(like.name) ?? visitAll(like, false, isAwaited);
    bareRuns.set(like.name, made);
    return made;
  };

  const run = async (moment: Moment): Promise<MomentResult> => {
    const start = performance.now();
    const cases = await runGated(moment);
    return { moment, cases, seconds: (performance.now() - start) / 1000 };
  };

  const runGated = async (moment: Moment): Promise<readonly Judged[] | undefined> => {
    if (moment.engines && !moment.engines.includes(engine.name)) return undefined;
    const bare = new Map((await bareRun(moment))?.map((outcome) => [outcome.row.number, outcome]));
    const isAwaited = (row: Row) => Boolean(bare.get(row.number)?.contacted) && !row.told && !row.untouched;
    const gated = await visitAll(moment, true, isAwaited);
    return gated?.flatMap((outcome) => {
      const without = bare.get(outcome.row.number);
      return without === undefined ? [] : [judge(engine.name, moment, outcome, without)];
    });
  };

  return { run };
};

/** The ways that have a form for the moment: all on one page, but those that need one for themselves. */
const groupsOf = ({ form, realm }: Moment, existing: readonly Row[]): readonly (readonly Row[])[] => {
  const fitting = existing.filter(({ insert, markup, held, endsPrerendering }) => {
    if (form === 'unheld') return markup !== undefined;
    if (form === 'prerendered' && endsPrerendering) return false;
    return form === 'held' ? held !== undefined : insert !== undefined;
  });
  // A page with frames gives each such way a frame for itself.
  const isAlone = ({ alone }: Row) =>
    realm === undefined && (alone === 'always' || (alone === 'once-read' && /script|prerendered/.test(form)));
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
