import type { Io } from '../Io';

/** Milliseconds before the first word, so that short work stays silent, and between two words. */
const TERMINAL = { first: 500, every: 100 };
const ELSEWHERE = { first: 3000, every: 3000 };

const CLEAR_LINE = '\r\x1b[2K';

export interface Progress {
  /** What is being done now. Cheap: shown only when it is time. */
  readonly say: (text: string) => void;
  /** Leaves the line empty for what comes next. */
  readonly end: () => void;
}

/** Tells how far long work is: in one line that changes on a terminal, in a line now and then elsewhere. */
export const createProgress = ({ err, now }: Pick<Io, 'err' | 'now'>): Progress => {
  const { first, every } = err.isTty ? TERMINAL : ELSEWHERE;
  let next = now() + first;
  let isShown = false;
  return {
    say(text) {
      if (now() < next) return;
      next = now() + every;
      isShown = err.isTty;
      err.write(err.isTty ? CLEAR_LINE + text.slice(0, (err.columns ?? 80) - 1) : `${text}\n`);
    },
    end() {
      if (isShown) err.write(CLEAR_LINE);
      isShown = false;
    },
  };
};
