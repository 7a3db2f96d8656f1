import type { Moment } from './moments';
import type { Outcome } from './runVisit';
import { type EngineName, escapeReason, passesShield, quietReason, reasonIn } from './Way';
import type { Row } from './ways/index';

export type Verdict =
  /** Nobody was contacted. */
  | 'silent'
  /** Somebody was, and the page's owner was told which tag did it. */
  | 'reported'
  /** Somebody was, and the page's owner was told, but not which tag did it. */
  | 'reported, no tag'
  | 'LEAK'
  /** The way is none of the gate's business, and the page has what it wrote. */
  | 'left alone'
  | 'TOUCHED'
  /** An address that nobody watches is not asked for either. */
  | 'BROKEN'
  /** Nobody is asked in this engine at this moment where the gate is missing. */
  | 'asks nobody';

export type Judged = {
  readonly outcome: Outcome;
  readonly moment: Moment;
  readonly verdict: Verdict;
  readonly expected: Verdict;
  /** The browser behaviour behind an expectation that is not silence. */
  readonly reason?: string;
};

export const judge = (engine: EngineName, moment: Moment, outcome: Outcome, bare: Outcome): Judged => {
  const { expected, reason } = expectation(engine, moment, outcome.row);
  const isSeldom = reasonIn(outcome.row.seldom, engine) !== undefined;
  const verdict = isSeldom && !outcome.contacted ? 'asks nobody' : verdictOf(outcome, bare);
  return { outcome, moment, verdict, expected, ...(reason === undefined ? {} : { reason }) };
};

/**
 * True where the browser is known to ask. Whether it does for an unheld tag before the gate comes to it is a race, and
 * under a policy it may not.
 */
export const escapes = (engine: EngineName, moment: Moment, row: Row): boolean =>
  moment.form !== 'unheld' && !moment.strict && expectation(engine, moment, row).expected === 'reported, no tag';

const verdictOf = ({ row, contacted, witnessed, touched, reported }: Outcome, bare: Outcome): Verdict => {
  if (row.untouched && touched) return 'TOUCHED';
  if (contacted) return reported === undefined ? 'LEAK' : reported === 'with its tag' ? 'reported' : 'reported, no tag';
  if (row.untouched) return 'left alone';
  if (!bare.contacted) return 'asks nobody';
  return witnessed ? 'silent' : 'BROKEN';
};

const STATIC = 'Browsers fetch what tags name before any script can act.';

const expectation = (
  engine: EngineName,
  { form, name, shield }: Moment,
  row: Row,
): { readonly expected: Verdict; readonly reason?: string } => {
  if (row.untouched) return { expected: 'left alone' };
  const quiet = quietReason(row, name, engine);
  if (quiet !== undefined) return { expected: 'asks nobody', reason: quiet };
  if (shield && !passesShield(row, engine)) return { expected: 'silent' };
  if (form === 'unheld') {
    const unnamed = reasonIn(row.unnamed, engine);
    return unnamed === undefined
      ? { expected: 'reported', reason: STATIC }
      : { expected: 'reported, no tag', reason: unnamed };
  }
  const reason =
    form === 'held' || form === 'rewritten' ? reasonIn(row.heldEscapes, engine) : escapeReason(row, name, engine);
  return reason === undefined ? { expected: 'silent' } : { expected: 'reported, no tag', reason };
};
