import type { RawOptions } from './Options';
import { page } from './own';
import { warn } from './warn';

/** The owner's JSON, which stands before the tag; empty when there is none, or when it cannot be read. */
export const readJson = (): RawOptions => {
  try {
    const value = JSON.parse(page.querySelector('script#einlass')?.textContent || '{}');
    if (value.constructor === Object) return value;
  } catch {
    // The owner hears of it below, and the defaults hold everything.
  }
  warn('json');
  return {};
};
