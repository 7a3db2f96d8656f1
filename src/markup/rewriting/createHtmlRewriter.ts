import { createPatience } from './createPatience';
import { createTagReader } from './createTagReader';
import type { Tape } from './createTape';
import { copyOf, type Page } from './Page';
import type { Reading } from './Reading';
import type { Noscript, TagReader, TagReaderOptions } from './TagReader';
import type { TextRewriter } from './TextRewriter';

/** How much a tokenizer keeps before it drops what it has read. */
const USUAL = 1 << 17;

/**
 * Rewrites HTML on `tape` as `reading` says for each element. The text of `<noscript>` is read as the markup that it is
 * for browsers without scripts.
 */
export const createHtmlRewriter = (tape: Tape, reading: Reading, base: string): TextRewriter => {
  const worth = createPatience();
  const page: Page = { base, isBased: false, missing: new Map() };
  /**
   * The text as it is for a browser without scripts, where that differs also behind a `<noscript>`: what a tag or a
   * comment in it leaves open goes on there. It sees the rest of the text besides the other.
   */
  let second: TagReader | undefined;
  let secondEnd = 0;

  const readerOf = (known: Page, options: Pick<TagReaderOptions, 'from' | 'namespaces' | 'onNoscript'>): TagReader =>
    createTagReader({
      ...options,
      tape,
      concerns: (tag) => reading.concerns(tag, known),
      visit: (element) => tape.edit(reading.visit(element, known)),
    });

  const onNoscript = ({ start, behind, isClosed, namespaces }: Noscript): void => {
    if (second) return;
    const inner = readerOf(copyOf(page), { from: start, namespaces });
    inner.write(tape.slice(start, behind));
    if (isClosed && inner.isClean) return;
    second = inner;
    secondEnd = behind;
  };

  const first = readerOf(page, { from: 0, onNoscript });

  const advance = (text: string): void => {
    first.write(text);
    second?.write(tape.slice(secondEnd, tape.end));
    secondEnd = tape.end;
  };

  const rest = (): string => {
    tape.append(worth('', 0));
    return tape.give(tape.end);
  };

  return {
    rest,
    write(text) {
      const more = worth(text, Math.max(tape.end - tape.start, first.kept - USUAL));
      if (!more) return '';
      tape.append(more);
      advance(more);
      return tape.give(Math.min(first.safe, second?.safe ?? tape.end));
    },
    end() {
      const more = worth('', 0);
      tape.append(more);
      advance(more);
      first.end();
      second?.end();
      return tape.give(tape.end);
    },
  };
};
