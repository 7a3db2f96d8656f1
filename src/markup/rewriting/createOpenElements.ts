export type Namespace = 'html' | 'svg' | 'math';

/** An element that is open. */
export interface OpenElement {
  /** In lower case. */
  readonly name: string;
  readonly namespace: Namespace;
  /** It is of SVG or MathML, and HTML stands in it. */
  readonly holdsHtml: boolean;
}

/** The elements that are open, from the outermost `<svg>` or `<math>` on; by their place from outside to inside. */
export interface OpenElements {
  readonly depth: number;
  readonly innermost: OpenElement | undefined;
  at(place: number): OpenElement | undefined;
  /** The place of the innermost one that fits; -1 where none does. */
  find(fits: (element: OpenElement) => boolean): number;
  push(element: OpenElement): void;
  /** Ends the one at a place and all within it. */
  end(place: number): void;
  copy(): OpenElements;
}

/** How far up elements are looked for: browsers nest no deeper, and a page that does must not take longer for each tag. */
const REACH = 512;

export const createOpenElements = (open: OpenElement[] = []): OpenElements => ({
  get depth() {
    return open.length;
  },
  get innermost() {
    return open.at(-1);
  },
  at: (place) => open[place],
  find(fits) {
    const first = Math.max(open.length - REACH, 0);
    for (let place = open.length - 1; place >= first; place--) {
      const element = open[place];
      if (element && fits(element)) return place;
    }
    return -1;
  },
  push(element) {
    open.push(element);
  },
  end(place) {
    open.length = place;
  },
  copy: () => createOpenElements([...open]),
});
