// Three real browsers, driven the same way, whose whole traffic goes to the stand-in internet. Nothing here knows the
// widget under test.
import type { Web } from '../web/web';
import type { Key } from './keys';
import { startChromium } from './startChromium';
import { startFirefox } from './startFirefox';
import { startWebKit } from './startWebKit';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export const engineNames: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/** A browser, driven the same way as the others. */
export interface Engine {
  readonly name: EngineName;
  /** As the browser tells it: `150.0.7871.100`. */
  readonly version: string;
  /** A page of a profile of its own: no cookies, no cache, nothing shared with the one before. */
  open(): Promise<EnginePage>;
  /** Ends all its processes and removes its profiles. */
  close(): Promise<void>;
}

export interface EnginePage {
  /** Resolves when the page's load event has fired. */
  goto(url: string): Promise<void>;
  /**
   * Goes where a link of the page would lead, so that a prerendered page is shown if there is one (`goto` is an
   * address typed by the visitor). Resolves when the page's load event has fired.
   */
  follow(url: string): Promise<void>;
  /**
   * Runs the text of a function `(argument) => …`, async or not, in the page and gives its JSON value. Works under any
   * Content-Security-Policy.
   */
  evaluate<Result>(functionText: string, argument?: unknown): Promise<Result>;
  /** One step back in the history. Resolves when the page is shown, also from the back-forward cache. */
  back(): Promise<void>;
  /** Presses keys and lets them go, as a visitor would. */
  press(key: Key): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const starters = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit } as const;

/** Starts a browser that knows no internet but `web`. Rejects when it is not installed: see `findEngines`. */
export const startEngine = (name: EngineName, web: Web): Promise<Engine> => starters[name](web);
