/** `npm run test:engines`: how each engine is driven, in all that are here or can be installed. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  Advice,
  checkNode,
  findBrowser,
  installBrowser,
  installEngines,
  installPackages,
  root,
  run,
  runMain,
} from '../../.ci/install.mjs';
import { countPlaywright } from '../countReport.mjs';

const report = 'test-results/engines.json';

let total = { passed: 0, failed: 1 };

await runMain(async () => {
  checkNode();
  await installPackages();
  const browser = (await findBrowser()) ?? (await installBrowser());
  const names = ['chromium', ...(await installEngines())];
  rmSync(join(root, report), { force: true });
  // One worker: browsers that start side by side take longer than one after the other.
  const code = await run('npx', ['playwright', 'test', 'test/engines', '--workers=1', '--reporter=list,json'], {
    EINLASS_CHROMIUM: browser,
    EINLASS_ENGINES: names.join(' '),
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, report),
  });
  // A runner that ended without a report must not read as "0 failed".
  total = countPlaywright(report) ?? total;
  if (code !== 0) throw new Advice(`Not every engine does what it must: ${names.join(', ')}.`);
});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
