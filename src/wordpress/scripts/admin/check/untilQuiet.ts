/** Milliseconds without a new request after which a page is taken to be at rest, and after which nobody waits longer. */
const QUIET = 1_000;
const LONGEST = 10_000;

/** Waits for a page to have asked for all that it asks for by itself, also for what it loads as it is scrolled into view. */
export const untilQuiet = async (
  view: Pick<Window, 'scrollTo' | 'document'> & { readonly performance: Performance },
  signal: AbortSignal,
): Promise<void> => {
  const begin = performance.now();
  let since = begin;
  let count = -1;
  while (performance.now() - since < QUIET && performance.now() - begin < LONGEST) {
    signal.throwIfAborted();
    const now = view.performance.getEntriesByType('resource').length;
    if (now !== count) since = performance.now();
    count = now;
    scrollOn(view, (performance.now() - begin) / QUIET);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** Shows the page from top to bottom; `part` is 0 at the top and 1 at the bottom. */
const scrollOn = (view: Pick<Window, 'scrollTo' | 'document'>, part: number) =>
  view.scrollTo(0, view.document.documentElement.scrollHeight * Math.min(part, 1));
