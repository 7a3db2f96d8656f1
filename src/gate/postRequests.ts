import { guardMethod } from './guard';
import { toHold } from './watch';

/** An address that every browser answers with a network error, without asking anybody. */
const NOWHERE = 'about:invalid';

/** Guards the requests of scripts. A held one fails as in a broken network, so that the page's own fallbacks run. */
export const postRequests = (realm: Window & typeof globalThis): void => {
  guardMethod(realm, 'fetch', (_self, native, args) =>
    toHold(args[0] instanceof Request ? args[0].url : String(args[0])) ? native(NOWHERE) : native(...args),
  );
  guardMethod(realm.XMLHttpRequest.prototype, 'open', (_self, native, [method, url, ...rest]) =>
    native(method, toHold(String(url)) ? NOWHERE : url, ...rest),
  );
  // True means "queued": that the network then failed is never told.
  guardMethod(
    realm.Navigator.prototype,
    'sendBeacon',
    (_self, native, args) => !!toHold(String(args[0])) || native(...args),
  );
};
