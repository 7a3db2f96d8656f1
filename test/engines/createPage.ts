import type { EnginePage } from './Engine';
import { evaluation, resultOf } from './evaluation';
import type { Key } from './keys';
import { until } from './until';

/** The little that each engine does in its own way. */
export type Hands = {
  /** Starts to go there. May resolve at any time after that. */
  goto(url: string): Promise<void>;
  /** Runs the text of an expression in the page and gives what its promise gives: a string, or nothing. */
  run(expression: string): Promise<unknown>;
  press(key: Key): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Which document a page shows: when it began (each has its own time) and where it is in its history. */
type Shown = { readonly began: number; readonly address: string; readonly isShown: boolean };

const SHOWN = `() => ({
  began: performance.timeOrigin,
  address: location.href,
  isShown: document.visibilityState === 'visible' && performance.getEntriesByType('navigation')[0]?.loadEventEnd > 0,
})`;

/** Makes a page out of what is different in each engine. */
export const createPage = ({ goto, run, press, screenshot, close }: Hands): EnginePage => {
  const evaluate = async <Result>(functionText: string, argument?: unknown): Promise<Result> =>
    resultOf<Result>(await run(evaluation(functionText, argument)));

  /**
   * Waits until another document is shown than before. The libraries' own waiting is of no use here: it looks for a load
   * event, and a page from the back-forward cache or a prerendered one has had it already.
   */
  const leaveBy = async (what: string, leave: () => Promise<void>): Promise<void> => {
    const { began, address } = await evaluate<Shown>(SHOWN);
    await leave();
    await until(`${what} leads away from ${address}`, async () => {
      const now = await evaluate<Shown>(SHOWN);
      // A new window may begin with one empty page after another.
      return now.isShown && now.address !== 'about:blank' && (now.began !== began || now.address !== address);
    });
  };

  /** Later, so that the answer to this call still arrives. */
  const soon = (statement: string) => evaluate<void>(`() => { setTimeout(() => { ${statement} }) }`);

  return {
    goto: (url) => leaveBy(url, () => goto(url)),
    evaluate,
    follow: (url) => leaveBy(`a link to ${url}`, () => soon(`location.href = ${JSON.stringify(url)}`)),
    back: () => leaveBy('history.back()', () => soon('history.back()')),
    press,
    screenshot,
    close,
  };
};
