import { addressesIn } from '../fetching';
import { callsOnly } from './callsOnly';
import type { Found, LookUp } from './createLookUp';
import { importsOf } from './importsOf';
import { isData } from './isData';
import { literalsOf } from './literalsOf';
import { BEGINNINGS, DEFINED_BY_SNIPPETS, ID, IN_PARTS, LOADERS } from './loaders';
import type { Page } from './Page';
import { type Piece, scanScript } from './scanScript';
import { unescapeScript } from './unescapeScript';

/**
 * Longer code is no snippet but an application, which may name a service for many reasons and which the page needs. What
 * it loads the gate holds as it runs. In characters.
 */
export const LONGEST_SNIPPET = 20_000;

/** A snippet has one id, or a few. */
export const MOST_IDS = 5;

/**
 * What an inline script is held for: that it imports from a service, that it is a snippet which loads one or a pixel, or
 * that it only calls what such a snippet of the page would have defined. Other code runs: what it inserts is held then.
 * But a snippet runs also where the gate was not loaded, as an ad blocker refused it, and nothing else would hold it.
 */
export const findInScript = (
  code: string,
  isModule: boolean,
  { lookUp, page }: { readonly lookUp: LookUp; readonly page: Page },
): Found | undefined => {
  const mayName = IN_PARTS.test(code) || lookUp.mayName(unescapeScript(code), page.base);
  const isWatched = (address: string) => lookUp.first('src', address, page.base) !== undefined;
  const imported = firstOf(mayName ? importsOf(code, isModule, isWatched) : [], lookUp, page.base);
  if (imported || code.length > LONGEST_SNIPPET) return imported;
  const isLoader = [...LOADERS.keys()].some((word) => code.includes(word));
  if (!mayName && !isLoader && ![...page.missing.keys()].some((name) => code.includes(name))) return undefined;
  const pieces = [...scanScript(code, isModule)];
  const snippet = isData(pieces) ? undefined : findInSnippet(pieces, lookUp, page.base);
  if (snippet) {
    for (const name of DEFINED_BY_SNIPPETS)
      if (pieces.some(({ kind, text }) => kind !== 'sign' && text === name)) page.missing.set(name, snippet.service);
    return snippet;
  }
  const called = callsOnly(pieces, page.missing);
  const service = called === undefined ? undefined : page.missing.get(called);
  return called === undefined || service === undefined ? undefined : { service, url: `${called}()` };
};

const firstOf = (addresses: readonly string[], lookUp: LookUp, base: string): Found | undefined => {
  for (const address of addresses) {
    const found = lookUp.first('src', address, base);
    if (found) return found;
  }
  return undefined;
};

const findInSnippet = (pieces: readonly Piece[], lookUp: LookUp, base: string): Found | undefined => {
  const literals = literalsOf(pieces);
  const ids = literals.filter((literal) => ID.test(literal)).slice(0, MOST_IDS);
  const loaders = pieces.flatMap(({ text }) => LOADERS.get(text) ?? []);
  return firstOf([...literals.flatMap((literal) => addressesOfLiteral(literal, ids)), ...loaders], lookUp, base);
};

/** The addresses that a string of a snippet may stand for; the likeliest first. */
const addressesOfLiteral = (literal: string, ids: readonly string[]): readonly string[] => {
  const before = BEGINNINGS.find(([beginning]) => beginning.test(literal))?.[1] ?? '';
  const isWhole = /^(https?:|[/\\])/.test(before + literal);
  // Of a tag the address alone.
  const whole = isWhole ? [before + (/^[^\s'"<>]*/.exec(literal)?.[0] ?? '')] : [];
  const withId = literal.endsWith('=') ? whole.flatMap((address) => ids.map((id) => address + id)) : [];
  return [...withId, ...whole, ...addressesIn('srcdoc', literal)];
};
