/** An address as elements give it back: resolved in the page, or as it was set where it cannot be read. Never throws. */
export const absolute = (url: string): string => {
  const anchor = document.createElement('a');
  anchor.href = url;
  return anchor.href;
};
