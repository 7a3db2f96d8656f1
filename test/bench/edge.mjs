/** `npm run bench:edge`: what holding costs on the way out of a server, in the runtime of Workers and on Node. */

import { checkNode, installPackages, root, runMain } from '../../.ci/install.mjs';

await runMain(async () => {
  checkNode();
  await installPackages();
  // Not at the top: packages may have been missing until a moment ago.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./test/bench/edge/benchEdge.ts', { root, configFile: false });
  await module.benchEdge();
});
