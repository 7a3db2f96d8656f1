import type { Facts } from '../../words/factsOf';

/** What came of the last answer in the settings. */
export type Result =
  /** Nothing was answered yet. */
  | { readonly state: 'open' }
  /** The browser did not keep the answer; everything is as it was. */
  | { readonly state: 'unkept' }
  /** Kept, and there is nothing to report. */
  | { readonly state: 'saved' }
  /** Something was taken back. */
  | {
      readonly state: 'withdrawn';
      readonly services: readonly Facts[];
      /** Names of the entries that are really gone. */
      readonly deleted: readonly string[];
      /** Code still runs that only loading the page anew can end. */
      readonly reload: boolean;
    };
