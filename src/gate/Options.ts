import type { Service, ServiceId } from '../services/Service';

/** What the owner may say: by attributes of the tag, and by the same keys in `<script type="application/json" id="einlass">`. */
export interface Options {
  /** Language of the texts; with `texts` of the owner's own any. @default the page's, then the browser's, then German */
  readonly lang: string;
  /** Language of the file of sentences; that of the texts unless these are the owner's own. */
  readonly locale: string;
  /** Services that the site uses: asked about at once, on every page. @default those met on the page */
  readonly services: readonly ServiceId[];
  /**
   * How long a decision stands, in days from the decision; yes and no alike. 1 to 365.
   * Safari keeps a cookie written by script for 7 days at most.
   * @default 1
   */
  readonly days: number;
  /** Date or version of the privacy policy; a new one asks again. @default none */
  readonly policy: string;
  /** Address of the privacy policy. @default none */
  readonly privacy?: string | undefined;
  /** Address of the imprint. @default none */
  readonly imprint?: string | undefined;
  /** Domain whose subdomains share the decision; the page's own host or a parent of it. @default this host only */
  readonly domain?: string | undefined;
  /**
   * Hosts that the page may contact besides its own and those of granted services, as a Content-Security-Policy writes
   * them; all others the browser keeps out. Empty: none besides. @default nothing is kept out that is not held
   */
  readonly strict?: string | undefined;
  /** Address of the service worker file that holds later page views: `shield.js`, at the root of the site. @default none */
  readonly shield?: string | undefined;
  /** Where the small button stands that opens the settings: `left`, `right` or `none`. @default left */
  readonly button: string;
  /** The owner's own services, by the key `ownServices` of the JSON only. @default none */
  readonly ownServices: readonly Service[];
  /** Sentences that replace those of the locale, by key, such as `banner.title`; read by the banner. JSON only. @default none */
  readonly texts?: unknown;
  /** All of it as the owner wrote it, for those who look for mistakes. */
  readonly raw: RawOptions;
}

/** What the owner wrote, before anybody has looked at it. */
export interface RawOptions extends Pick<Options, 'privacy' | 'imprint' | 'domain' | 'strict' | 'shield' | 'texts'> {
  readonly [key: string]: unknown;
}
