import { page } from './own';

/**
 * Resolves when the page has been read to its end, before it is told so by DOMContentLoaded; at once where it has been
 * already.
 */
export const pageRead = async (): Promise<void> => {
  if (page.readyState === 'loading') await new Promise((read) => page.addEventListener('readystatechange', read));
};
