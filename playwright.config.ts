import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 30_000,
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  use: { locale: 'de-DE', viewport: { width: 1280, height: 800 } },
});
