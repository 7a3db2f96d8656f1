/** Rewrites a text that comes in pieces, cut anywhere. What it gives is the same as for the whole text. */
export interface TextRewriter {
  /** Takes the next piece; gives what is sure by now. */
  write(text: string): string;
  /** Gives the rest. */
  end(): string;
  /** Gives what was taken and not given out, as far as it is rewritten: for those who go on without it when it has failed. */
  rest(): string;
}
