/** `npm run test:hostile`: builds, and visits the pages that fight back. */

import { runRing } from '../../runRing.mjs';

await runRing('hostile', {
  visit: () => ({
    flags: ['--config', 'test/browser/hostile/playwright.config.ts', ...process.argv.slice(2)],
    amiss: 'Some pages got something past the gate, or broke beside it.',
  }),
});
