/**
 * `npm run test:engines`: how each engine is driven, in all that are here or can be installed; a held site in each;
 * how tests share one; the stand-in internet.
 */

import { installEngines } from '../../.ci/install.mjs';
import { runRing } from '../runRing.mjs';

await runRing('engines', {
  visit: async () => {
    const names = ['chromium', ...(await installEngines())];
    return {
      // One worker: browsers that start side by side take longer than one after the other.
      flags: ['test/engines', 'test/browser/browserPool.spec.ts', 'test/browser/web.spec.ts', '--workers=1'],
      env: { EINLASS_ENGINES: names.join(' ') },
      amiss: `Not every engine does what it must: ${names.join(', ')}.`,
    };
  },
});
