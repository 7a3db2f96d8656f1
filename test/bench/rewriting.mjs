/** `npm run bench:rewriting`: how fast pages are held and released, beside the tokenizer alone. */

import { checkNode, installPackages, root, runMain } from '../../.ci/install.mjs';

const main = async () => {
  checkNode();
  await installPackages();
  // Not at the top: packages may have been missing until a moment ago.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./test/bench/benchRewriting.ts', { root, configFile: false });
  module.benchRewriting(root);
};

await runMain(main);
