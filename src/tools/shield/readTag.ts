import { lettersOf } from '../answers/letters';
import { type Tag, tagIn } from './tagIn';

/** Reads as much of a page as tells what it says of the shield. What it does not read is thrown away: hand in a copy. */
export const readTag = async (page: ReadableStream<Uint8Array>): Promise<Tag> => {
  const reader = page.getReader();
  let text = '';
  let tag: Tag | undefined;
  while (tag === undefined) {
    const { done, value } = await reader.read();
    if (value) text += lettersOf(value);
    tag = tagIn(text) ?? (done ? 'none' : undefined);
  }
  // Not waited for: it ends with the page itself. When that breaks off, whoever reads the page hears of it.
  reader.cancel().catch(() => {});
  return tag;
};
