import type { RawOptions } from './Options';
import { warn } from './warn';

/** The owner's JSON, which stands before the tag; empty when there is none, or when it cannot be read. */
export const readJson = (): RawOptions => {
  try {
    return { ...JSON.parse(document.querySelector('script#einlass')?.textContent || '{}') };
  } catch {
    // The defaults hold everything.
    warn('json');
    return {};
  }
};
