import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'test',
  // What ends in .test.ts is vitest's. The matrix takes longest, in one worker: it begins first.
  projects: [
    { name: 'matrix', testMatch: '**/leaks.spec.ts' },
    {
      name: 'pages',
      testMatch: '**/*.spec.ts',
      // See npm run test:hostile, npm run test:wordpress and npm run test:engines.
      testIgnore: [
        '**/leaks.spec.ts',
        '**/hostile/**',
        '**/wordpress/**',
        ...(process.env.EINLASS_ENGINES ? [] : ['**/engines/**', '**/browserPool.spec.ts', '**/web.spec.ts']),
      ],
    },
  ],
  workers: 2,
  fullyParallel: true,
  // On a busy machine of a CI a browser may be late. A test that fails and then passes is named as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  reporter: 'list',
  // Pictures and outlines that tests compare with: `npm run test:browser -- accessibility -u` makes them anew.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
  expect: {
    toHaveScreenshot: { pathTemplate: '{testDir}/{testFileDir}/pictures/{arg}{ext}', maxDiffPixelRatio: 0.005 },
  },
  forbidOnly: Boolean(process.env.CI),
  use: { locale: 'de-DE', viewport: { width: 1280, height: 800 } },
});
