import type { TextRewriter } from './TextRewriter';

/** Rewrites a text that is there as a whole. */
export const rewrite = (rewriter: TextRewriter, text: string): string => rewriter.write(text) + rewriter.end();
