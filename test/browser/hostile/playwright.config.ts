// Pages that fight back: a ring of their own, for they take as long as all other browser tests together.
import { defineConfig } from 'playwright/test';
import shared from '../../../playwright.config';

export default defineConfig({
  ...shared,
  testDir: '..',
  projects: [{ name: 'hostile', testMatch: '**/hostile/**/*.spec.ts' }],
});
