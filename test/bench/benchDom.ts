// Measures what the gate costs. Not a test: speed depends on the machine, and a benchmark shows it beside a bare page.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { folders } from '../web/sites';
import { startWeb, type Web } from '../web/web';
import { bundlePage } from './bundlePage';
import { type Effort, full, rough, samplesOf } from './Effort';
import { judge, type Result } from './judge';
import { measureCells, type Sample } from './measureCells';
import { openPages, writePages } from './openPages';
import { cells } from './page/cells';
import { progress } from './progress';
import { readWishes } from './readWishes';
import { table } from './table';

/** Prints the table. False when the gate costs more than it may; a quick run judges nothing. */
export const benchDom = async (words: readonly string[], executablePath: string): Promise<boolean> => {
  const { dist, quick, json, only } = readWishes(words);
  const gate = join(dist, 'einlass.js');
  if (!existsSync(gate)) throw new Error(`There is no ${gate}. Run: npm run build`);
  const effort = quick ? rough : full;
  const chosen = [...cells.entries()]
    .filter(([, cell]) => `${cell.group}: ${cell.way}`.includes(only) && samplesOf(cell, effort) > 0)
    .map(([index]) => index);
  if (!chosen.length) throw new Error(`No row contains "${only}".`);

  const web = await startWeb({ folders: { ...folders, built: dist } });
  try {
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--js-flags=--expose-gc'],
      proxy: { server: web.proxyServer },
    });
    console.log(`${gate} in Chromium ${browser.version()}`);
    const result = await measure(browser, web, chosen, effort);
    await browser.close();
    if (json) await writeFile(json, JSON.stringify({ gate, browser: browser.version(), quick, ...result }, null, 2));
    console.log(table(result));
    for (const failure of quick ? [] : result.failures) console.log(failure);
    return quick || result.failures.length === 0;
  } finally {
    // Otherwise a browser that died would leave a process that waits for ever.
    await web.close();
  }
};

const measure = async (browser: Browser, web: Web, chosen: readonly number[], effort: Effort): Promise<Result> => {
  const script = await bundlePage();
  writePages(web);
  const show = progress(effort.rounds * chosen.length);
  const samples = new Map<number, (readonly Sample[])[]>(chosen.map((index) => [index, []]));
  const replaced = { nothing: new Set<string>(), all: new Set<string>() };
  const problems = new Set<string>();
  for (let round = 0; round < effort.rounds; round++) {
    const pages = await openPages(browser, script, (problem) => problems.add(problem));
    for (const part of await pages['nothing granted'].replaced()) replaced.nothing.add(part);
    for (const part of await pages['all granted'].replaced()) replaced.all.add(part);
    // What comes first in a page may leave something to what comes after it, so they change places.
    const order = round % 2 ? chosen.toReversed() : chosen;
    await measureCells(order, pages, effort, (index, measured) => {
      samples.get(index)?.push(measured);
      show(`round ${round + 1} of ${effort.rounds}, ${cells[index]?.group}: ${cells[index]?.way}`);
    });
    for (const page of Object.values(pages)) await page.close();
  }
  const fetched = web.log.requests.map(({ path }) => path).filter((path) => /^\/(teil|bilder)\//.test(path));
  if (fetched.length) problems.add(`${fetched.length} requests for ${fetched[0]} and the like, which hide the rest`);
  return judge(samples, { nothing: [...replaced.nothing], all: [...replaced.all] }, [...problems]);
};
