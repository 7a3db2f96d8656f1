import type { Held } from '../../../markup/rewriting/Held';
import { NOWHERE } from '../../../markup/rewriting/NOWHERE';
import type { ServiceOf } from '../../../markup/rewriting/ServiceOf';
import { serviceOf } from '../../../services/serviceOf';
import type { Kind } from '../files/kindOf';
import { holdText } from '../rewriteText';
import { createExcerpts } from './createExcerpts';
import type { Finding } from './Report';

export interface Source {
  /** A path or an address, as it is shown. */
  readonly place: string;
  readonly text: string;
  readonly kind: Kind;
  /** What addresses in it are relative to. @default an address that belongs to nobody */
  readonly base?: string;
}

/** Finds what a browser would ask of a service while it reads a text: what holding it would change. */
export const scanText = (
  { place, text, kind, base = NOWHERE }: Source,
  lookUp: ServiceOf = serviceOf,
): readonly Finding[] => {
  const found: Held[] = [];
  const held = holdText(kind, text, { serviceOf: lookUp, base, onHeld: (one) => found.push(one) });
  if (found.length === 0) return [];
  const excerptAt = createExcerpts(text, held, kind);
  const lines = lineStartsOf(text);
  return found.map((one) => ({ place, ...one, ...excerptAt((lines[one.line - 1] ?? 0) + one.column - 1) }));
};

const lineStartsOf = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: lineBreak, index }) => index + lineBreak.length),
];
