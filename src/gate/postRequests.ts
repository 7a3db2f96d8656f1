import { guardMethod } from './guard';
import { toHold } from './watch';

/** An address that every browser answers with a network error, without asking anybody. */
const NOWHERE = 'about:invalid';

/** Guards the requests of scripts. A held one fails as in a broken network, so that the page's own fallbacks run. */
export const postRequests = (realm: Window & typeof globalThis): void => {
  guardMethod(realm, 'fetch', (_self, args) => {
    const [input] = args;
    if (toHold(input instanceof Request ? input.url : String(input))) args[0] = NOWHERE;
  });
  guardMethod(realm.XMLHttpRequest.prototype, 'open', (_self, args) => {
    if (toHold(String(args[1]))) args[1] = NOWHERE;
  });
  // True means "queued": that the network then failed is never told.
  guardMethod(realm.Navigator.prototype, 'sendBeacon', (_self, [url]) => !!toHold(String(url)) || undefined);
};
