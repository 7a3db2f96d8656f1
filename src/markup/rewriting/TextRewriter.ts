/** Rewrites a text that comes in pieces, cut anywhere. What it gives is the same as for the whole text. */
export interface TextRewriter {
  /** Takes the next piece; gives what is sure by now. */
  write(text: string): string;
  /** Gives the rest. */
  end(): string;
}
