/**
 * `npm run test:engines`: how each engine is driven, in all that are here or can be installed; a held site in each;
 * how tests share one; the stand-in internet.
 */

import {
  Advice,
  checkNode,
  findBrowser,
  installBrowser,
  installEngines,
  installPackages,
  run,
  runMain,
} from '../../.ci/install.mjs';
import { runPlaywright } from '../runPlaywright.mjs';

let total = { passed: 0, failed: 1 };

await runMain(async () => {
  checkNode();
  await installPackages();
  const browser = (await findBrowser()) ?? (await installBrowser());
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) throw new Advice('The build failed, see above.');
  const names = ['chromium', ...(await installEngines())];
  // One worker: browsers that start side by side take longer than one after the other.
  const { code, counts } = await runPlaywright(
    'engines',
    ['test/engines', 'test/browser/browserPool.spec.ts', 'test/browser/web.spec.ts', '--workers=1'],
    {
      EINLASS_CHROMIUM: browser,
      EINLASS_ENGINES: names.join(' '),
    },
  );
  total = counts;
  if (code !== 0) throw new Advice(`Not every engine does what it must: ${names.join(', ')}.`);
});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
