import type { Token } from 'parse5';

type Tag = Pick<Token.TagToken, 'tagName' | 'tagID'>;

/** How many elements of each name are open, as far as their tags tell. */
export interface NameCount {
  has(tag: Tag): boolean;
  add(tag: Tag): void;
  remove(tag: Tag): void;
  copy(): NameCount;
}

/** The tokenizer's number for a name, which is found faster; of names that it does not know, the name. */
const keyOf = ({ tagName, tagID }: Tag): number | string => tagID || tagName;

export const createNameCount = (counts = new Map<number | string, number>()): NameCount => ({
  has: (tag) => (counts.get(keyOf(tag)) ?? 0) > 0,
  add(tag) {
    const key = keyOf(tag);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  },
  remove(tag) {
    const key = keyOf(tag);
    const count = counts.get(key);
    if (count) counts.set(key, count - 1);
  },
  copy: () => createNameCount(new Map(counts)),
});
