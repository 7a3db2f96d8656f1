import { post } from './guard';

/** Events of the page that are over. */
const over = new Set<unknown>();

/** Scripts that were let in and run now. */
let running = 0;

/** Each time that late listeners are told, they have names of events of their own, so that nobody hears twice. */
let round = 0;
let due = false;
let posted = false;

/** Follows what scripts that are let in may be too late for. */
export const followEvents = (): void => {
  for (const type of ['DOMContentLoaded', 'load']) window.addEventListener(type, () => over.add(type));
};

const lateName = (type: unknown): string => `einlass-${round}-${type}`;

/** From here on until `scriptEnds` a script that was let in runs: it still hears of what is over, once all have run. */
export const scriptBegins = (allRun: () => Promise<unknown>): void => {
  running++;
  if (posted) return;
  posted = true;
  for (const target of [window, document])
    for (const method of ['addEventListener', 'removeEventListener'])
      post(target, method, (_self, args, pass) => {
        if (running && over.has(args[0])) {
          args[0] = lateName(args[0]);
          if (!due) allRun().then(tell);
          due = true;
        }
        return pass();
      });
  post(window, 'onload', (_self, _args, pass) => {
    pass();
    if (running && over.has('load') && window.onload) window.addEventListener('load', window.onload);
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
      Object.defineProperties(new Event(lateName(type)), { type: { value: type }, target: { value: document } }),
    );
  running--;
  round++;
  due = false;
};
