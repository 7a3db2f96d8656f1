/** `npm run bench:wordpress`: how fast the WordPress plugin holds pages, beside WordPress's own walk through the tags. */

import { checkNode, installPackages, root, runMain } from '../../.ci/install.mjs';

const main = async () => {
  checkNode();
  await installPackages();
  // Not at the top: packages may have been missing until a moment ago.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./test/bench/benchWordPress.ts', { root, configFile: false });
  await module.benchWordPress();
};

await runMain(main);
