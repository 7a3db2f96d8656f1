import type { Call, OptOut, Service, ServiceId } from '../../services/Service';
import { signals } from './signals.evaluated';
import { signalsOf } from './signalsOf';

/** Tells the services' code, where there is any in the page, that it may run, or that it must stop. */
export const signal = (ids: Iterable<ServiceId>, granted: boolean, own: readonly Service[], page: Window): void => {
  for (const id of ids) {
    const service = own.find((one) => one.id === id);
    const { onGrant, optOut } = service ? signalsOf(service) : (signals[id] ?? {});
    setFlags(optOut, !granted, page);
    callGlobals(granted ? onGrant : optOut?.calls, page);
  }
};

const callGlobals = (calls: readonly Call[] = [], page: Window): void => {
  for (const [name, ...args] of calls) {
    try {
      const path = name.split('.');
      const method = path.pop() ?? '';
      const owner = path.reduce((object, key) => Object(Reflect.get(object, key)), page);
      const target: unknown = Reflect.get(owner, method);
      if (typeof target === 'function') Reflect.apply(target, owner, args);
    } catch (cause) {
      // The service's own fault: what is let in or held does not depend on it.
      reportError(cause);
    }
  }
};

/** Ids stand in the addresses of the service's scripts and in the page's own inline ones. */
const setFlags = (optOut: OptOut | undefined, value: boolean, page: Window): void => {
  if (!optOut?.flag) return;
  const { prefix, id } = optOut.flag;
  const found = Document.prototype.querySelectorAll.call(page.document, 'script');
  const scripts = [...found].map((script) => script.outerHTML).join();
  for (const [one] of scripts.matchAll(new RegExp(id, 'g'))) Reflect.set(page, prefix + one, value);
};
