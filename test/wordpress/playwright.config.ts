// The plugin in real WordPresses: a ring of its own, which needs PHP.
import { defineConfig } from 'playwright/test';
import shared from '../../playwright.config';
import type { WordPressWorld } from './fixtures';

/** What needs no browser on a site, and is done once. */
const apart = ['**/phpVersions.spec.ts', '**/oldWordPress.spec.ts', '**/network.spec.ts'];

const short = ['silence', 'markup', 'themes', 'lifecycle', 'faults', 'admin'].map((name) => `**/${name}.spec.ts`);

const pictures = [
  { name: 'pictures-de', testMatch: '**/*.picture.ts', use: { core: 'latest', siteLocale: 'de_DE' } },
  { name: 'pictures-en', testMatch: '**/*.picture.ts', use: { core: 'latest', siteLocale: 'en_US' } },
] as const;

export default defineConfig<object, WordPressWorld>({
  ...shared,
  testDir: '.',
  globalSetup: './prepare.ts',
  timeout: 60_000,
  // After so many something is wrong with all of them, and each takes its time to fail.
  maxFailures: 20,
  // Pages of the administration load hundreds of files, from one machine that runs everything else as well.
  expect: { timeout: 15_000 },
  // Whole pages at once: what is loaded when it is scrolled into view counts from the start.
  use: { ...shared.use, viewport: { width: 1280, height: 4000 } },
  projects: [
    { name: 'apart', testMatch: apart },
    { name: 'latest-de', testMatch: '**/*.spec.ts', testIgnore: apart, use: { core: 'latest', siteLocale: 'de_DE' } },
    {
      name: 'latest-en',
      testMatch: ['**/silence.spec.ts', '**/choice.spec.ts', '**/newcomer.spec.ts', '**/admin.spec.ts'],
      // Takes long, and is the same in both languages.
      grepInvert: /the check|axe finds/,
      use: { core: 'latest', siteLocale: 'en_US' },
    },
    { name: '6.5-de', testMatch: short, use: { core: '6.5', siteLocale: 'de_DE' } },
    ...(process.env.EINLASS_PICTURES ? pictures : []),
  ],
});
