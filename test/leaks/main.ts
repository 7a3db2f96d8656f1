import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type EngineName, engineNames, startEngine } from '../engines/Engine';
import { findEngines } from '../engines/findEngines';
import { startWeb, type Web } from '../web/web';
import { matrixText } from './matrixText';
import { moments } from './moments';
import { withLeaks } from './readmeText';
import { createMatrix, type MomentResult } from './runMatrix';
import { deviationsOf, type EngineResult, failuresOf, totalsOf } from './summary';

/**
 * `npm run leaks`: prints the table of each engine. Gives the exit code.
 *
 * `--engine NAME`, as often as wanted, leaves the others out, and then the README stays as it is; so do `--moment` and
 * `--way`, which take a part of the name.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'string', multiple: true },
      moment: { type: 'string', default: '' },
      way: { type: 'string', default: '' },
    },
  });
  const found = findEngines();
  const wanted = engineNames.filter((name) => values.engine?.includes(name) ?? true);
  const results: EngineResult[] = [];
  for (const name of wanted) {
    if (!found.includes(name)) {
      console.log(`Left out: ${name}, which is not installed.`);
      continue;
    }
    const result = await runEngine(name, values);
    results.push(result);
    console.log(`${matrixText(result)}\n`);
  }
  const isWhole = results.length === engineNames.length && values.moment === '' && values.way === '';
  if (isWhole) writeFileSync('README.md', withLeaks(readFileSync('README.md', 'utf8'), results));

  const cases = results.flatMap((result) => result.moments.flatMap(({ cases = [] }) => cases)).length;
  const failures = results.flatMap((result) => failuresOf(result).map((failure) => `${result.engine}: ${failure}`));
  const failed = failures.length;
  console.log([...failures, `${cases - failed} passed, ${failed} failed`].join('\n'));
  return failed === 0 && results.length > 0 ? 0 : 1;
};

type Part = { readonly moment: string; readonly way: string };

/** What each moment came to is printed at once, so that it is known even if the engine ends before the last one. */
const runEngine = async (name: EngineName, { moment: part, way }: Part): Promise<EngineResult> => {
  const web = await startWeb();
  let session = await startSession(name, web, way);
  const { version } = session.engine;
  const made: MomentResult[] = [];
  try {
    for (const moment of moments.filter(({ name }) => name.includes(part))) {
      const run = () => session.matrix.run(moment);
      const result = await run().catch(async (cause: unknown) => {
        console.log(`${name} ${version}: "${moment.name}" is tried once more: ${cause}`);
        await session.engine.close().catch(() => console.log('The engine did not end by itself.'));
        session = await startSession(name, web, way);
        return run().catch((problem: unknown): MomentResult => ({ moment, problem: String(problem), seconds: 0 }));
      });
      made.push(result);
      console.log([`${name} ${version}: ${totalsOf(result)}`, ...deviationsOf(result)].join('\n  '));
    }
    return { engine: name, version, moments: made };
  } finally {
    await session.engine.close();
    await web.close();
  }
};

const startSession = async (name: EngineName, web: Web, way: string) => {
  const engine = await startEngine(name, web);
  return { engine, matrix: await createMatrix(engine, web, way) };
};
