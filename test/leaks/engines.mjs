/** `npm run test:leaks:engines`: builds, and prints the leak matrix of each engine besides Chromium that is here or can be installed. */

import { Advice, checkNode, installEngines, installPackages, run, runMain } from '../../.ci/install.mjs';

await runMain(async () => {
  checkNode();
  await installPackages();
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) throw new Advice('The build failed, see above.');
  const engines = await installEngines();
  const flags = engines.flatMap((name) => ['--engine', name]);
  if (engines.length === 0)
    console.log('Neither Firefox nor WebKitGTK is here or can be installed.\n\n0 passed, 0 failed');
  else process.exitCode = await run('node', ['test/leaks/run.mjs', ...flags]);
});
