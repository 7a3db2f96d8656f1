import type { Service } from '../../../../services/Service';
import type { Contact } from './Contact';

/** What `Site_Check` hands to the script. */
export interface CheckData {
  /** Pages to look at, in this order. */
  readonly pages: readonly SitePage[];
  /** Name and value of what is added to an address so that its page is a visitor's. */
  readonly mark: readonly [name: string, value: string];
  /** Where the result goes, and the nonce that goes with it. */
  readonly route: string;
  readonly nonce: string;
  /** Names of all services by id. */
  readonly names: Readonly<Record<string, string>>;
  /** The owner's own services. */
  readonly own: readonly Service[];
  /** What the last check has found, and when that was, as a sentence. */
  readonly contacts: readonly Contact[];
  readonly last: string;
  /** Sentences by key, see `Check_Texts`. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface SitePage {
  readonly url: string;
  readonly title: string;
}
