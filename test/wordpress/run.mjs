/** `npm run test:wordpress`: builds the plugin, and visits it in real WordPresses on PHP, several of each. */

import { installPhp } from '../../.ci/install.mjs';
import { runRing } from '../runRing.mjs';

await runRing('wordpress', {
  install: installPhp,
  visit: () => ({
    flags: ['--config', 'test/wordpress/playwright.config.ts', ...process.argv.slice(2)],
    amiss: 'The plugin does not do on every WordPress what it must.',
  }),
});
