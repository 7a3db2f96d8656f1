/** `npm run bench:dom`: what the gate costs a page that builds itself by script. Measures `dist` as it is. */

import { checkNode, findBrowser, installBrowser, installPackages, root, runMain } from '../../.ci/install.mjs';

const main = async () => {
  checkNode();
  await installPackages();
  const executablePath = (await findBrowser()) ?? (await installBrowser());
  // Not at the top: packages may have been missing until a moment ago.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./test/bench/benchDom.ts', { root, configFile: false });
  if (!(await module.benchDom(process.argv.slice(2), executablePath))) process.exitCode = 1;
};

await runMain(main);
