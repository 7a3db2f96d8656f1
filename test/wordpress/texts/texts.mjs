/** `npm run wordpress:texts`: collects the plugin's texts, and compiles what is translated of them. */
import { spawnSync } from 'node:child_process';
import { runnerImport } from 'vite';
import { Advice, runMain } from '../../../.ci/install.mjs';

await runMain(async () => {
  if (spawnSync('php', ['-v']).status !== 0) throw new Advice('This needs PHP: apt-get install php-cli php-mbstring.');
  // TypeScript, and Node reads none by itself.
  const { module } = await runnerImport('./test/wordpress/texts/writeTexts.ts', { configFile: false });
  const open = await module.writeTexts('src/wordpress/plugin', console.log);
  if (open > 0)
    throw new Advice(`Translate the texts above in src/wordpress/plugin/languages/*.po, and run this again.`);
});
