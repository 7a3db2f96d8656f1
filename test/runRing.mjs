/** Runs a ring of browser tests beside those of `npm test`: installs what is missing, builds, visits, and counts. */

import { Advice, checkNode, findBrowser, installBrowser, installPackages, run, runMain } from '../.ci/install.mjs';
import { runPlaywright } from './runPlaywright.mjs';

/**
 * `name`: of its report; `install`: what it needs besides packages and Chromium, before it is built; `visit`: gives its
 * `flags` for Playwright, its `env` for the tests, and what is `amiss` when one of them fails.
 */
export const runRing = async (name, { install = async () => undefined, visit }) => {
  let total = { passed: 0, failed: 1 };
  await runMain(async () => {
    checkNode();
    await installPackages();
    await install();
    const browser = (await findBrowser()) ?? (await installBrowser());
    console.log('Building: npm run build');
    if ((await run('npm', ['run', '--silent', 'build'])) !== 0) throw new Advice('The build failed, see above.');
    const { flags, env = {}, amiss } = await visit();
    const { code, counts } = await runPlaywright(name, flags, { EINLASS_CHROMIUM: browser, ...env });
    total = counts;
    if (code !== 0) throw new Advice(amiss);
  });
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
};
