/**
 * wordpress/ is the plugin: PHP that holds on the server what the gate would have to hold in the browser, and what a
 * WordPress needs around it. What it knows of services and of held markup it reads from this, written as JSON by the
 * build, so that nothing is listed twice.
 */
import { locales } from '../../locales';
import { HELD, HELD_PREFIX, HELD_TYPE, OPENER } from '../markup/attributes';
import { CSS_PLACES, FETCHING_ATTRIBUTES, FETCHING_PROPERTIES, FETCHING_REL, NOT_FETCHING } from '../markup/fetching';
import { HELD_ADDRESS, HELD_MEDIA } from '../markup/heldCss';
import { TAKES_ADDRESS } from '../markup/rewriting/createAddressFinder';
import * as kinds from '../markup/rewriting/elementKinds';
import { LONGEST_SNIPPET, MOST_IDS } from '../markup/rewriting/findInScript';
import { FETCHES } from '../markup/rewriting/holdCssPiece';
import { CODE } from '../markup/rewriting/isCode';
import { PURE } from '../markup/rewriting/isData';
import { LAZY_ATTRIBUTES, LAZY_ELEMENTS } from '../markup/rewriting/lazyAttributes';
import { BEGINNINGS, DEFINED_BY_FILES, DEFINED_BY_SNIPPETS, ID, IN_PARTS, LOADERS } from '../markup/rewriting/loaders';
import { services } from '../services';
import { COUNTRY } from '../services/createServiceLookup';
import { HIDDEN } from '../services/createServiceOf';
import { localePart } from '../words/localePart';
import { exits } from './exits';
import { hostLetters } from './hostLetters';

const listed = (sets: Readonly<Record<string, ReadonlySet<string>>>) =>
  Object.fromEntries(Object.entries(sets).map(([key, names]) => [key, [...names]]));

/** Everything that a wrapper in another language needs to hold markup and to name services. Expressions are sources. */
export const catalogue = {
  /** As in `Service.ts`, without where the facts come from. */
  services: services.map(({ facts: _, ...service }) => service),
  /** What counts as the trace of a service besides its hosts, see `traceOf`. */
  hidden: HIDDEN,
  /** How the host of an address is read, see `createServiceLookup`. */
  lookup: { country: COUNTRY, letters: hostLetters() },
  /** What held markup looks like, see `src/markup/`. */
  markup: {
    held: HELD,
    prefix: HELD_PREFIX,
    type: HELD_TYPE,
    opener: OPENER,
    address: HELD_ADDRESS,
    media: HELD_MEDIA,
    fetchingAttributes: FETCHING_ATTRIBUTES,
    fetchingProperties: FETCHING_PROPERTIES,
    fetchingRel: FETCHING_REL.source,
    notFetching: NOT_FETCHING.source,
    cssPlaces: CSS_PLACES,
    cssFunctions: TAKES_ADDRESS.source,
    cssFetches: FETCHES.source,
    codeType: CODE.source,
    lazyAttributes: [...LAZY_ATTRIBUTES],
    lazyElements: LAZY_ELEMENTS.source,
  },
  /** What the parser of HTML does by an element's name, see `elementKinds`. */
  elements: {
    ...listed({
      void: kinds.VOID,
      misplaced: kinds.MISPLACED,
      blocks: kinds.BLOCKS,
      special: kinds.SPECIAL,
      endsItems: kinds.ENDS_ITEMS,
      closers: kinds.CLOSERS,
      bounds: kinds.BOUNDS,
      tableParts: kinds.TABLE_PARTS,
    }),
    insideOf: listed(kinds.HTML_INSIDE),
    exits: exits(),
  },
  /** What inline snippets are known by, see `src/markup/rewriting/loaders.ts`. */
  snippets: {
    longest: LONGEST_SNIPPET,
    mostIds: MOST_IDS,
    pure: PURE.source,
    beginnings: BEGINNINGS.map(([beginning, before]) => [beginning.source, before]),
    inParts: IN_PARTS.source,
    loaders: Object.fromEntries(LOADERS),
    id: ID.source,
    definedBySnippets: DEFINED_BY_SNIPPETS,
    definedByFiles: DEFINED_BY_FILES.map(([file, name]) => [file.source, name]),
  },
  /** Sentences that visitors read, by language and key. */
  texts: Object.fromEntries(Object.keys(locales).map((lang) => [lang, localePart(lang, 'all')])),
};
