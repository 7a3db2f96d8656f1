import type { Block } from './Declaration';

/** One paragraph of these sentences; nothing where there are none. */
export const paragraphOf = (...sentences: readonly (string | false | undefined)[]): readonly Block[] => {
  const text = sentences.filter(Boolean).join(' ');
  return text ? [{ kind: 'paragraph', text }] : [];
};
