/** One way to build a page, in one size: a row of the table. */
export interface Cell {
  readonly group: Group;
  readonly way: string;
  /** Elements that are made, or written to. */
  readonly nodes: number;
  /**
   * Does what is not to be measured, and returns what is. `room` is in the document and not drawn, so that no layout
   * comes into the measurement. `sample` differs each time, for texts that no one can have seen before.
   */
  prepare(room: Element, sample: number): () => void;
}

/** What is promised for each kind of work: the most that it may cost more than on a bare page. Nothing for styles. */
export const groups = {
  created: { title: 'created nodes that cannot fetch', limit: 0.03 },
  strings: { title: 'HTML strings', limit: 0.1 },
  templates: { title: 'template clones', limit: 0.1 },
  addresses: { title: "images and links with the site's own addresses", limit: 0.3 },
  styles: { title: 'style writes', limit: Number.POSITIVE_INFINITY },
} as const;

export type Group = keyof typeof groups;
