/** What asks for the address: it says which kind of answer fits, and whose address is used. */
export type Kind =
  | 'script'
  | 'image'
  | 'frame'
  | 'style'
  | 'font'
  | 'media'
  | 'request'
  | 'socket'
  | 'hint'
  | 'page'
  | 'own-script'
  | 'own-request'
  | 'redirect';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** A sentence, for all engines or by engine. */
export type Reason = string | Readonly<Partial<Record<EngineName, string>>>;

/** Runs in the page, as text: it knows nothing of its module. What it throws is noted, and stops no other way. */
export type Insert = (address: string, slot: HTMLElement) => unknown;

/**
 * One way by which a browser comes to contact a host. It has `insert` where a page's script does it, `markup` where a
 * tag does, or both.
 */
export type Way = {
  readonly kind: Kind;
  readonly insert?: Insert;
  /** What asks for the witness instead, where the way cannot be used twice on a page. @default `insert` */
  readonly witness?: Insert;
  /** Another way to write the address. @default as it is */
  readonly spell?: (address: string) => string;
  /** What stands in the slot before `insert` runs. @default nothing */
  readonly before?: (address: string) => string;
  /** The tag as authors write it. */
  readonly markup?: (address: string) => string;
  /** The same, held by the contract of README "Held markup". @default the way has no held form */
  readonly held?: (address: string, service: string) => string;
  /** False where the platform has no such thing. Runs in the page. @default true */
  readonly exists?: () => boolean;
  /** The browser was told to contact the host, though no log can show it. Runs in the page. @default the log tells */
  readonly told?: (address: string, slot: HTMLElement) => boolean;
  /**
   * It needs a page of its own: always or once the page has been read, because it takes the page away or changes all of
   * it; or because browsers do it when they have nothing else to do.
   */
  readonly alone?: 'always' | 'once-read' | 'when-idle';
  /** Runs in the page; true while the address is as the page wrote it. The gate is to leave such a way alone. */
  readonly untouched?: (address: string, slot: HTMLElement) => boolean;
  /** Why the browser asks nobody, so that there is nothing to hold. */
  readonly quiet?: Reason;
  /** Why the browser asks now and then only, so that nobody being asked is no sign of a page that broke. */
  readonly seldom?: Reason;
  /** As `quiet`, at the moments whose name begins so. */
  readonly quietIn?: Readonly<Record<string, Reason>>;
  /** The browser gives up a page that does it while being prerendered, so that it is not tried there. */
  readonly endsPrerendering?: true;
  /** The browser behaviour that lets it escape when a script does it; the gate is to report it. @default it is silent */
  readonly escapes?: Reason;
  /** The same at the moments whose name begins so. */
  readonly escapesIn?: Readonly<Record<string, Reason>>;
  /** The same for held markup. @default it is silent */
  readonly heldEscapes?: Reason;
  /** No service worker sees it, or sees where it leads. @default the shield holds what escapes the gate */
  readonly passesShield?: true | readonly EngineName[];
  /** Why a report of the unheld tag cannot name the element. @default it names it */
  readonly unnamed?: Reason;
};

/** By name; a group of ways that belong together. */
export type Ways = Readonly<Record<string, Way>>;

export const passesShield = ({ passesShield = [] }: Way, engine: EngineName): boolean =>
  passesShield === true || passesShield.includes(engine);

/** Why a way asks nobody at a moment. */
export const quietReason = (way: Way, moment: string, engine: EngineName): string | undefined =>
  reasonIn(way.quiet, engine) ?? reasonIn(way.seldom, engine) ?? reasonIn(reasonAt(way.quietIn, moment), engine);

/** Why a way of a script escapes at a moment. */
export const escapeReason = (way: Way, moment: string, engine: EngineName): string | undefined =>
  reasonIn(way.escapes, engine) ?? reasonIn(reasonAt(way.escapesIn, moment), engine);

const reasonAt = (byMoment: Readonly<Record<string, Reason>> = {}, moment: string): Reason | undefined =>
  Object.entries(byMoment).find(([start]) => moment.startsWith(start))?.[1];

export const reasonIn = (reason: Reason | undefined, engine: EngineName): string | undefined =>
  typeof reason === 'string' ? reason : reason?.[engine];
