import type { Page } from 'playwright/test';

/** How visitors have their screens: bright, dark, or in colours of their own, which replace those of every page. */
export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;

/** The sizes of screens: a desk, and the narrowest that text must flow in (WCAG 1.4.10). */
export const screens = { 1280: { width: 1280, height: 800 }, 320: { width: 320, height: 568 } } as const;
