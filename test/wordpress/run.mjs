/** `npm run test:wordpress`: builds the plugin, and visits it in real WordPresses on PHP, several of each. */

import {
  Advice,
  checkNode,
  findBrowser,
  installBrowser,
  installPackages,
  installPhp,
  run,
  runMain,
} from '../../.ci/install.mjs';
import { runPlaywright } from '../runPlaywright.mjs';

let total = { passed: 0, failed: 1 };

await runMain(async () => {
  checkNode();
  await installPackages();
  await installPhp();
  const browser = (await findBrowser()) ?? (await installBrowser());
  console.log('Building: npm run build');
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) throw new Advice('The build failed, see above.');
  const config = 'test/wordpress/playwright.config.ts';
  const { code, counts } = await runPlaywright('wordpress', ['--config', config, ...process.argv.slice(2)], {
    EINLASS_CHROMIUM: browser,
  });
  total = counts;
  if (code !== 0) throw new Advice('The plugin does not do on every WordPress what it must.');
});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
