import type { Rules } from '../services/pickRules';
import type { Call } from '../services/Service';

/** Tells a service's code, where there is any, that it may run, or that it must stop. */
export const signal = ({ signals, optOut }: Rules, granted: boolean): void => {
  setFlags(optOut, !granted);
  callGlobals((granted ? signals : optOut)?.calls);
};

const callGlobals = (calls: readonly Call[] = []): void => {
  for (const [name, ...args] of calls) {
    const target: unknown = Reflect.get(window, name);
    try {
      if (typeof target === 'function') target(...args);
    } catch (cause) {
      // The service's own fault: what is let in or held next does not depend on it.
      reportError(cause);
    }
  }
};

/** Ids stand in the addresses of the service's scripts and in the page's own inline ones. */
const setFlags = (optOut: Rules['optOut'], value: boolean): void => {
  if (!optOut?.flag) return;
  const { prefix, id } = optOut.flag;
  const text = [...document.scripts].map((script) => script.outerHTML).join();
  for (const [found] of text.matchAll(new RegExp(id, 'g'))) Reflect.set(window, prefix + found, value);
};
