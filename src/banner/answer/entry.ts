/**
 * answer/ is what is done with an answer. It is fetched while the visitor reads the question, and with it what looks at
 * the question as it is drawn in the owner's page.
 */
import type { Gate } from '../../gate/Gate';
import { warnOfOptions } from './warnOfOptions';

export { decideIn, signalWithdrawalIn } from './decideIn';

/** Tells the owner what is wrong with the question that is shown. */
export const inspect = (doc: Document, gate: Gate): void => {
  warnOfOptions(gate, doc.baseURI);
};
