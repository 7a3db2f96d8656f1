/**
 * answer/ is what is done with an answer. It is fetched while the visitor reads the question, and with it what can wait
 * until the question stands.
 */
import type { Gate } from '../../gate/Gate';
import { keepClear } from './keepClear';
import { warnOfOptions } from './warnOfOptions';

export { decideIn, signalWithdrawalIn } from './decideIn';

/** Has the page make room for the question that stands in `host`, and tells the owner what is wrong with it. */
export const attend = (doc: Document, gate: Gate, host: Element): void => {
  if (host.className) keepClear(doc, host);
  warnOfOptions(gate, doc.baseURI);
};
