import { page } from './own';

/** An address as elements give it back: resolved in the page, or as it was set where it cannot be read. Never throws. */
export const absolute = (url: string): string => {
  const anchor = page.createElement('a');
  anchor.href = url;
  return anchor.href;
};
