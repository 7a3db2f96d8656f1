import type { Piece } from './scanScript';

/**
 * The function that a script calls where it does nothing but call functions among `names`, such as
 * `fbq('track', 'Lead'); window.ga('send', 'event');`; undefined where it does anything else: that would be missed.
 * All of it may be tried, as Adobe hands it out: `try{Typekit.load()}catch(e){}`.
 */
export const callsOnly = (pieces: readonly Piece[], names: ReadonlyMap<string, unknown>): string | undefined => {
  const texts = pieces.map(({ text }) => text);
  const around = [...texts.slice(0, 2), ...texts.slice(-7, -4), ...texts.slice(-3)].join('');
  if (around === 'try{}catch(){}') return callsOnly(pieces.slice(2, -7), names);
  let called: string | undefined;
  for (let at = 0; at < pieces.length; ) {
    if (pieces[at]?.text === ';') {
      at++;
      continue;
    }
    if (pieces[at]?.text === 'window' && pieces[at + 1]?.text === '.') at += 2;
    const name = pieces[at];
    if (name?.kind !== 'word' || !names.has(name.text)) return undefined;
    at++;
    while (pieces[at]?.text === '.') at += 2;
    const end = pieces[at]?.text === '(' ? endOfCall(pieces, at) : -1;
    if (end < 0) return undefined;
    called ??= name.text;
    at = end;
  }
  return called;
};

/** Behind the parenthesis that ends a call; -1 where it does not end. */
const endOfCall = (pieces: readonly Piece[], start: number): number => {
  let depth = 0;
  for (let at = start; at < pieces.length; at++) {
    const { kind, text } = pieces[at] ?? {};
    if (kind !== 'sign') continue;
    if (text === '(') depth++;
    if (text === ')' && --depth === 0) return at + 1;
  }
  return -1;
};
