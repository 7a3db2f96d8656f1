/** `npm run test:hostile`: builds, and visits the pages that fight back. */

import {
  Advice,
  checkNode,
  findBrowser,
  installBrowser,
  installPackages,
  run,
  runMain,
} from '../../../.ci/install.mjs';
import { runPlaywright } from '../../runPlaywright.mjs';

let total = { passed: 0, failed: 1 };

await runMain(async () => {
  checkNode();
  await installPackages();
  const browser = (await findBrowser()) ?? (await installBrowser());
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) throw new Advice('The build failed, see above.');
  const config = 'test/browser/hostile/playwright.config.ts';
  const { code, counts } = await runPlaywright('hostile', ['--config', config, ...process.argv.slice(2)], {
    EINLASS_CHROMIUM: browser,
  });
  total = counts;
  if (code !== 0) throw new Advice('Some pages got something past the gate, or broke beside it.');
});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
