import { type Consent, undecided } from '../../src/consent/Consent';
import type { Choice } from '../../src/consent/choose';
import { toAsk } from '../../src/consent/toAsk';
import type { Gate, Outcome } from '../../src/gate/Gate';
import type { Options } from '../../src/gate/Options';

/** A gate that does nothing by itself: a test says what it holds, and reads what it was told. */
export interface FakeGate extends Gate {
  /** Answers that were given, in order. */
  readonly answers: Choice[];
  /** Elements that were let in once. */
  readonly released: Element[];
  /** What the owner was told. */
  readonly warnings: string[];
  /** How many listen. */
  readonly listening: () => number;
  /** Puts a state in place, and tells those who listen. */
  become(state: State): void;
}

interface State {
  readonly consent?: Consent;
  readonly lapsed?: boolean;
  readonly used?: readonly string[];
  readonly held?: ReadonlyMap<Element, string>;
  /** What comes of the next answer. */
  readonly outcome?: Outcome;
}

export const OPTIONS: Options = {
  lang: 'en',
  locale: 'en',
  services: [],
  days: 1,
  policy: '',
  privacy: '',
  imprint: '',
  domain: '',
  button: 'left',
  ownServices: [],
  texts: {},
  raw: {},
};

export const NOW = Date.UTC(2026, 4, 1, 9, 30) / 60_000;

export const decided = (
  granted: readonly string[],
  refused: readonly string[] = [],
): Extract<Consent, { state: 'decided' }> => ({
  state: 'decided',
  granted: new Set(granted),
  refused: new Set(refused),
  at: NOW,
  policy: '',
});

export const fakeGate = (options: Partial<Options> = {}, state: State = {}): FakeGate => {
  let now: Required<State> = {
    consent: undecided,
    lapsed: false,
    used: [],
    held: new Map(),
    outcome: { kept: true, deleted: [], reload: false },
    ...state,
  };
  const listeners = new Set<() => void>();
  const gate: FakeGate = {
    // Some tests have no document.
    get page() {
      return document;
    },
    options: { ...OPTIONS, locale: options.lang ?? OPTIONS.locale, ...options },
    answers: [],
    released: [],
    warnings: [],
    listening: () => listeners.size,
    become(next) {
      now = { ...now, ...next };
      for (const listener of listeners) listener();
    },
    consent: () => now.consent,
    lapsed: () => now.lapsed,
    now: () => NOW,
    used: () => now.used,
    asked: () => toAsk(now.consent, now.used, false),
    held: () => now.held,
    reread: () => false,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async decide(choice) {
      gate.answers.push(choice);
      return now.outcome;
    },
    releaseOnce: (element) => void gate.released.push(element),
    warn: (problem, value = '') => void gate.warnings.push(`${problem} ${value}`.trim()),
  };
  return gate;
};
