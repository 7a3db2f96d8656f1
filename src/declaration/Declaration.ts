/**
 * declaration/ writes the section of a privacy policy on the services: values in, a structure of plain data out, which
 * the banner draws and the command line prints. It decides what is said; how it looks is theirs.
 */

/** The section as a whole, in one language. */
export interface Declaration extends Part {
  /** Language of every sentence in it. */
  readonly lang: string;
  /** First one for each service, then what is said of all of them. */
  readonly parts: readonly Part[];
}

/** What stands below one heading. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  /** Each with its address spelt out, since the section is printed, too. */
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  /** A link that opens the settings. */
  | { readonly kind: 'opener'; readonly text: string };

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Name of what is stored, as it is found in the browser; the first column. */
  readonly name: string;
  /** The other columns. */
  readonly cells: readonly string[];
}

export interface Link {
  /** What is found there. */
  readonly text: string;
  /** A web address. */
  readonly href: string;
}

/** Where every link to the settings leads: the gate opens them instead. */
export const OPENER_ADDRESS = '#einlass';
