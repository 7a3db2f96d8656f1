import { post } from './guard';
import { page } from './own';

/** Scripts that were let in and run now. */
let running = 0;

/** Each time that late listeners are told, they have names of events of their own, so that nobody hears twice. */
let round = 0;
let due = false;
let posted = false;

/** True when listeners may come too late for an event of the page: it is over, or about to come. */
const isOver = (type: unknown): boolean =>
  type === 'load' ? page.readyState === 'complete' : type === 'DOMContentLoaded' && page.readyState !== 'loading';

const lateName = (type: unknown): string => `einlass-${round}-${type}`;

/** From here on until `scriptEnds` a script that was let in runs: it still hears of what is over, once all have run. */
export const scriptBegins = (allRun: () => Promise<unknown>): void => {
  running++;
  if (posted) return;
  posted = true;
  for (const target of [window, document])
    for (const method of ['addEventListener', 'removeEventListener'])
      post(target, method, (_self, args, pass) => {
        if (running && isOver(args[0])) {
          args[0] = lateName(args[0]);
          if (!due) allRun().then(tell);
          due = true;
        }
        return pass();
      });
  post(window, 'onload', (_self, _args, pass) => {
    pass();
    if (running && isOver('load') && window.onload) window.addEventListener('load', window.onload);
  });
};

export const scriptEnds = (): void => {
  running--;
};

const tell = (): void => {
  running++;
  for (const [target, type] of [
    [document, 'DOMContentLoaded'],
    [window, 'DOMContentLoaded'],
    [window, 'load'],
  ] as const)
    target.dispatchEvent(
      Object.defineProperties(new CustomEvent(lateName(type)), { type: { value: type }, target: { value: document } }),
    );
  running--;
  round++;
  due = false;
};
