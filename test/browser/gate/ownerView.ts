import type { Page } from 'playwright/test';

/** What the page tells its owner of a leak, with what can be said of the element outside of the page. */
export const leaksOf = (page: Page) =>
  page.evaluate(() =>
    window.einlass?.leaks.map(({ element, ...leak }) => ({
      ...leak,
      tag: element?.localName,
      inPage: element?.isConnected,
    })),
  );

/** The lines that were written for the site's owner. */
export const linesForOwner = (lines: readonly string[]): string[] => lines.filter((line) => line.includes('[Einlass]'));

/** Errors that nobody caught. */
export const uncaught = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('pageerror'));
