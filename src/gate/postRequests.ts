import { type Guard, postClass } from './guard';
import { postAll } from './postAll';
import { toHold } from './watch';

/** Guards the requests of scripts. A held one fails as in a broken network, so that the page's own fallbacks run. */
export const postRequests = (realm: object): void => {
  postAll(
    realm,
    ' fetch fetchLater;Worklet addModule;Cache add;ServiceWorkerContainer register;Navigator sendBeacon;XMLHttpRequest open',
    divert,
  );
  for (const name of ['WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'Worker', 'SharedWorker'])
    postClass(realm, name, divert);
  postAll(realm, 'WebSocket url;EventSource url', undefined, addressOf);
  // Through the property, which is guarded.
  postClass(realm, 'Audio', (_self, args, pass) => {
    const [src] = args.splice(0);
    return Object.assign(Object(pass()), src === undefined ? {} : { src });
  });
};

/** What was asked for by what is connected to nowhere. */
const addresses = new WeakMap<object, string>();

/**
 * Replaces a held address by one of a port that no browser opens, so nobody is asked.
 * https://fetch.spec.whatwg.org/#port-blocking
 */
const divert: Guard<unknown> = (_self, args, pass, name) => {
  const at = name === 'open' ? 1 : 0;
  const { url = args[at] } = Object(args[at]);
  if (!toHold(String(url))) return pass();
  args[at] = name.includes('Worker')
    ? 'data:text/javascript,throw 0'
    : `${/^ws/i.test(url) ? 'wss' : 'https'}://127.0.0.1:1`;
  const made = pass();
  addresses.set(Object(made), `${url}`);
  return made;
};

const addressOf: Guard<object> = (self, _args, pass) => addresses.get(self) ?? pass();
