/**
 * answer/ is what is done with an answer. It is fetched while the visitor reads the question, and with it what can wait
 * until the question stands.
 */
import type { Gate } from '../../gate/Gate';
import { keepClear } from './keepClear';
import { keepEqual } from './keepEqual';
import { warnOfOptions } from './warnOfOptions';

export { decideIn, signalWithdrawalIn } from './decideIn';
export { warnOfOptions };

/** Has the page make room for the question in `host`, keeps both answers alike, and tells the owner what is wrong. */
export const attend = (doc: Document, gate: Gate, host: Element): void => {
  if (host.className) keepClear(doc, host);
  keepEqual(doc, gate, host);
  warnOfOptions(gate, doc.baseURI);
};
