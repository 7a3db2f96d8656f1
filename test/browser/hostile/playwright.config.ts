// Pages that fight back, and pages made with frameworks. `npm test` leaves them out: not all of them pass yet.
import { defineConfig } from 'playwright/test';
import shared from '../../../playwright.config';

export default defineConfig({
  ...shared,
  testDir: '..',
  testMatch: ['**/hostile/**/*.spec.ts', '**/frameworks/**/*.spec.ts'],
  testIgnore: [],
});
