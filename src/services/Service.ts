/**
 * A service is one thing that a visitor can grant: Google Analytics, a Facebook plugin.
 * Everything in it is plain JSON data, so that owners can write their own services in the same form
 * and other languages' wrappers can read the catalogue.
 */
export interface Service {
  /** Stands in the markup, in the visitor's decision and in the owner's attributes: lower case, digits, hyphens. */
  readonly id: ServiceId;
  /** Proper name, the same in every language. */
  readonly name: string;
  /** Why data is processed. The first is the one that the service is listed under. */
  readonly purposes: readonly [Purpose, ...Purpose[]];
  /** The company that receives the data. */
  readonly vendor: Vendor;
  /** Further companies that the vendor passes data to, by name. @default none */
  readonly recipients?: readonly Recipient[];
  /** Which addresses belong to the service; the first rule that fits decides. */
  readonly match: readonly [Match, ...Match[]];
  /** What the service keeps in the browser. Empty: nothing. */
  readonly stores: readonly Store[];
  /** What tells the service's code that it was granted. @default nothing */
  readonly signals?: Signals;
  /** What tells the service's code that it was withdrawn, until the page is loaded anew. @default nothing */
  readonly optOut?: OptOut;
  /** Elements of the page that the service's script would fill: a placeholder is drawn for each. @default none */
  readonly embeds?: readonly Embed[];
  /**
   * The page that a person can open in place of an address that is embedded: the first that fits is linked to.
   * @default the address that is embedded
   */
  readonly pages?: readonly Derivation[];
  /** The vendor's privacy policy. */
  readonly policyUrl: string;
  /** Where the vendor itself offers an opt-out. @default none */
  readonly optOutUrl?: string;
  /** Where the facts above come from. */
  readonly facts: Facts;
}

export type ServiceId = string;

export const purposes = ['statistics', 'marketing', 'media'] as const;
export type Purpose = (typeof purposes)[number];

export interface Vendor {
  /** Legal name. */
  readonly name: string;
  /** Postal address, without the country. Empty: none is certain enough to be shown. */
  readonly address: string;
  /** ISO 3166-1 code, such as IE. */
  readonly country: string;
  /** What a transfer to a vendor outside the EU rests on. @default `eu`, no transfer */
  readonly basis?: Recipient['basis'];
}

export interface Recipient {
  readonly name: string;
  /** ISO 3166-1 code. */
  readonly country: string;
  /**
   * What a transfer out of the EU rests on: the adequacy decision for listed US companies (`dpf`), that for the country
   * (`adequacy`), or not known to us.
   */
  readonly basis: 'eu' | 'dpf' | 'adequacy' | 'unknown';
}

/** One rule: every part that is given must fit. */
export type Match = HostMatch | CopyMatch;

interface HostMatch {
  /** A host and all its subdomains, compared label by label. `google.*` stands for the domain under any country. */
  readonly host: string;
  /** Source of a regular expression for the path. @default any */
  readonly path?: string;
  /** Source of a regular expression for the query, with its question mark. @default any */
  readonly query?: string;
}

/** For copies of a vendor's script on the site's own domain: on any host, by the path and the query. */
interface CopyMatch {
  readonly host?: undefined;
  /** As above. */
  readonly path: string;
  /** As above. @default any */
  readonly query?: string;
}

export interface Store {
  /** The name; `*` stands for any run of characters. */
  readonly name: string;
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage';
  /** `site`: on the site's own domain, where a script can delete it. Else the vendor's domain, where only the browser can. */
  readonly owner: 'site' | (string & {});
  /** `session`, or an amount of time. */
  readonly life: Life;
  /** Why it is stored; a key of `uses` in the locales. */
  readonly use: StoreUse;
  /** Key of `sources`. */
  readonly source: SourceId;
  /** Not certain enough to be shown to visitors; still deleted on withdrawal. @default false */
  readonly unverified?: true;
  /** Kept from scripts, so that only the site's own server can delete it. @default false */
  readonly httpOnly?: true;
}

export type Life = 'session' | 'persistent' | { readonly [unit in LifeUnit]?: number };
export type LifeUnit = 'seconds' | 'minutes' | 'hours' | 'days' | 'months' | 'years';

export const storeUses = [
  'visitors',
  'session-state',
  'throttle',
  'campaign',
  'advertising',
  'experiment',
  'security',
  'login',
  'preference',
  'test',
  'referrer',
] as const;
export type StoreUse = (typeof storeUses)[number];

/**
 * A call of a global function, or of a method of a global object such as `_paq.push`, made only where it exists: its
 * name, then the arguments.
 */
export type Call = readonly [name: string, ...arguments_: readonly Argument[]];

/** What a call may be given: plain JSON data. */
export type Argument = string | boolean | readonly Argument[] | { readonly [key: string]: Argument };

export interface Signals {
  /** Keys of Google's Consent Mode that are granted together with the service. */
  readonly consentMode?: readonly ConsentModeKey[];
  /** Made before the service's code is let in. */
  readonly calls?: readonly Call[];
}

export const consentModeKeys = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'] as const;
export type ConsentModeKey = (typeof consentModeKeys)[number];

export interface OptOut {
  readonly calls?: readonly Call[];
  /** A global variable is set to true for each id found: its name is the prefix followed by the id. */
  readonly flag?: {
    readonly prefix: string;
    /** Source of a regular expression that matches an id in the service's URLs and in its queue. */
    readonly id: string;
  };
}

export interface Embed {
  /** CSS selector of the elements. */
  readonly selector: string;
  /** Kept free in the layout from the start, in CSS pixels, so that nothing shifts. @default no room is kept */
  readonly height?: number;
  /**
   * Page of the vendor that shows just this one element in a frame. The element's attributes become its query
   * (`data-show-text` as `show_text`), or the address is made of that of the plain link. Absent, or where nothing can be
   * made of the link: the element cannot be shown alone.
   */
  readonly frame?: string | Derivation;
  /** Attribute that holds the address of what is shown, for a plain link. @default `data-href`, then the last link inside */
  readonly link?: string;
  /** The vendor has ended it: it would stay empty, so the placeholder offers the plain link only. @default false */
  readonly ended?: true;
}

/** Makes one address of another. */
export interface Derivation {
  /** Source of a regular expression that is looked for in an address. */
  readonly from: string;
  /** The address that is made of it; `$1` stands for the first group. */
  readonly to: string;
}

/** Sources of the parts of an entry, by key of `sources`. */
export interface Facts {
  readonly match: readonly SourceId[];
  readonly vendor: readonly SourceId[];
  readonly behaviour: readonly SourceId[];
}

/** Key of `sources` in `sources.ts`; own services say where they know it from in their own words. */
export type SourceId = string;
