import type { ServiceId } from '../../../services/Service';
import type { SeenPage } from '../browser/Seen';
import type { Note } from '../files/Note';

/** What `einlass check` has to say; printed as text, JSON or a page. */
export interface Report {
  /** What was asked for: paths and addresses, as they were typed. */
  readonly targets: readonly string[];
  /** When it was looked at, as YYYY-MM-DDTHH:MM:SSZ. */
  readonly at: string;
  /** Of Einlass. */
  readonly version: string;
  /** One for each way of looking. */
  readonly sections: readonly Section[];
}

/** A way of looking, told apart by its `kind`. */
export type Section = MarkupSection | BrowserSection;

/** What was read in pages and style sheets, without running anything. */
export interface MarkupSection {
  readonly kind: 'markup';
  /** Files and addresses that were read. */
  readonly places: readonly string[];
  readonly findings: readonly Finding[];
  /** What could not be read, and why. */
  readonly notes: readonly Note[];
}

/** A place in a text where browsers contact a service before the visitor has chosen. */
export interface Finding {
  /** A path or an address. */
  readonly place: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  readonly service: ServiceId;
  /** Which part of the markup it is, such as `script src`. */
  readonly what: string;
  /** The address that is asked for. */
  readonly url: string;
  /** The markup as it stands. Its text is shortened where it is long. */
  readonly markup: string;
  /** The same, held: what to write instead. */
  readonly cure: string;
}

/** What a browser was seen to contact and to keep while pages were open in it. */
export interface BrowserSection {
  readonly kind: 'browser';
  /** Name and version, such as `Chromium 150.0.7871.100`. */
  readonly browser: string;
  /** True when third parties that the catalogue does not know count as well. */
  readonly strict: boolean;
  readonly pages: readonly SeenPage[];
  /** How many pages were not opened, because there are more than were wanted. */
  readonly leftOut: number;
  /** What could not be opened, and why. */
  readonly notes: readonly Note[];
}
