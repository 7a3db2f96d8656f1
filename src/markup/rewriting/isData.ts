import { FETCHING_PROPERTIES } from '../fetching';
import type { Piece } from './scanScript';

/** Functions that turn data into data. */
export const PURE = /^(parse|freeze|assign)$/;

/** What stands before a parenthesis that calls something. */
const isCallee = (before: Piece | undefined): boolean =>
  before?.kind === 'word' ? !PURE.test(before.text) : before !== undefined && /^[)\]}]$/.test(before.text);

/**
 * True for a script that calls nothing and sets no property by which browsers fetch, so that nobody is contacted by it
 * alone: settings that other code of the page reads, and would miss.
 */
export const isData = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ kind, text }, index) => {
    const before = pieces[index - 1];
    if (kind === 'sign') return text !== '(' || !isCallee(before);
    return kind === 'string' || before?.text !== '.' || !FETCHING_PROPERTIES.includes(text);
  });
