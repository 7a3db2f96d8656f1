// The leak matrix (test/leaks) in Chromium, at the moments that differ most; the known gaps are let pass. The other
// engines: `npm run test:leaks:engines`; the whole table, and the gaps: `npm run leaks`.
import { expect, test } from 'playwright/test';
import { startEngine } from '../engines/Engine';
import { knownGaps } from '../leaks/knownGaps';
import { moments } from '../leaks/moments';
import { createMatrix, type Matrix } from '../leaks/runMatrix';
import { deviationOf, isAsExpected } from '../leaks/summary';
import { startWeb } from '../web/web';

// In one worker: the engine is started once, and runs without the gate serve several moments.
test.describe.configure({ mode: 'default', timeout: 180_000 });

let matrix: Matrix | undefined;
let close = async (): Promise<void> => {};

test.beforeAll(async () => {
  const web = await startWeb();
  const engine = await startEngine('chromium', web);
  close = async () => {
    await engine.close();
    await web.close();
  };
  matrix = await createMatrix(engine, web);
});

test.afterAll(() => close());

const tried = ['held', 'static', 'after load'];

for (const moment of moments.filter(({ name }) => tried.includes(name))) {
  test(`${moment.name}: every way but the known gaps contacts nobody, or is reported where the table says so`, async () => {
    const { cases = [] } = (await matrix?.run(moment)) ?? {};
    expect(cases).not.toHaveLength(0);
    const others = cases.filter(({ outcome }) => !knownGaps.has(outcome.row.name));
    expect(others.filter((one) => !isAsExpected(one)).map(deviationOf)).toEqual([]);
  });
}
