import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type EngineName, engineNames, startEngine } from '../engines/Engine';
import { findEngines } from '../engines/findEngines';
import { startWeb } from '../web/web';
import { matrixText } from './matrixText';
import { moments } from './moments';
import { withLeaks } from './readmeText';
import { createMatrix, type MomentResult } from './runMatrix';
import { type EngineResult, failuresOf } from './summary';

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
  const failed = results.flatMap(failuresOf).length;
  console.log(`${cases - failed} passed, ${failed} failed`);
  return failed === 0 && results.length > 0 ? 0 : 1;
};

type Part = { readonly moment: string; readonly way: string };

const runEngine = async (name: EngineName, { moment: part, way }: Part): Promise<EngineResult> => {
  const web = await startWeb();
  const engine = await startEngine(name, web);
  try {
    const matrix = await createMatrix(engine, web, way);
    const made: MomentResult[] = [];
    for (const moment of moments.filter(({ name }) => name.includes(part))) {
      made.push(await matrix.run(moment));
      console.log(`${name} ${engine.version}: tried "${moment.name}"`);
    }
    return { engine: name, version: engine.version, moments: made };
  } finally {
    await engine.close();
    await web.close();
  }
};
