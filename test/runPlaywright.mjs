/** Runs Playwright in a ring of its own, and counts what came of it. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../.ci/install.mjs';
import { countPlaywright } from './countReport.mjs';

/**
 * `name`: of the report, in test-results/; `flags`: for Playwright; `env`: for the tests.
 * Gives the exit code and the counts. A runner that ended without a report does not read as "0 failed".
 */
export const runPlaywright = async (name, flags, env) => {
  const report = `test-results/${name}.json`;
  rmSync(join(root, report), { force: true });
  const code = await run('npx', ['playwright', 'test', ...flags, '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, report),
  });
  return { code, counts: countPlaywright(report) ?? { passed: 0, failed: 1 } };
};
