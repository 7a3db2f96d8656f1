import type { TextRewriter } from '../../markup/rewriting/TextRewriter';

/**
 * The same rewriter, but that a fault of it breaks no page: from there on the text passes as it comes, and the console
 * says so. What it names then is fetched and reported, as where nothing was held.
 */
export const unbroken = (rewriter: TextRewriter): TextRewriter => {
  let hasFailed = false;
  const attempt = (step: () => string, text: string): string => {
    if (hasFailed) return text;
    try {
      return step();
    } catch (error) {
      hasFailed = true;
      console.error('Einlass: the rest of an answer was not held, because reading it failed.', error);
      return rewriter.rest();
    }
  };
  return {
    write: (text) => attempt(() => rewriter.write(text), text),
    end: () => attempt(() => rewriter.end(), ''),
    rest: rewriter.rest,
  };
};
