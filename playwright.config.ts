import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'test',
  // What ends in .test.ts is vitest's.
  testMatch: '**/*.spec.ts',
  // See npm run test:hostile and npm run test:engines.
  testIgnore: ['**/hostile/**', '**/frameworks/**', ...(process.env.EINLASS_ENGINES ? [] : ['**/engines/**'])],
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 30_000,
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  use: { locale: 'de-DE', viewport: { width: 1280, height: 800 } },
});
