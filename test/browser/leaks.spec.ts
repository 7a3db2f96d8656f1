// The leak matrix (test/leaks) in Chromium. The other engines: `npm run test:leaks:engines`; the table: `npm run leaks`.
import { expect, test } from 'playwright/test';
import { startEngine } from '../engines/Engine';
import { moments } from '../leaks/moments';
import { createMatrix, type Matrix } from '../leaks/runMatrix';
import { deviationsOf } from '../leaks/summary';
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

for (const moment of moments) {
  test(`${moment.name}: every way contacts nobody, or is reported where the table says so`, async () => {
    const result = await matrix?.run(moment);
    expect(result?.cases ?? []).not.toHaveLength(0);
    expect(result && deviationsOf(result)).toEqual([]);
  });
}
