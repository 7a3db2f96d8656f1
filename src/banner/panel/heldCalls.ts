import { DIVERTED } from '../../markup/DIVERTED';
import type { Row } from './Row';
import type { Scene } from './Scene';

/** Calls of scripts that failed because their address is held. Not every browser lists them, and sockets none does. */
export const heldCalls = ({ doc, contacts, ruleOf }: Pick<Scene, 'doc' | 'contacts' | 'ruleOf'>): readonly Row[] =>
  contacts.flatMap(({ url, kind }) => {
    if (!url.startsWith(DIVERTED)) return [];
    const address = url.slice(DIVERTED.length + '#'.length);
    const found = ruleOf(address, doc.baseURI);
    return found ? { ...found, what: kind, url: new URL(address, doc.baseURI).href } : [];
  });
