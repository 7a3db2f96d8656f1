import { guardMethod } from './guard';
import { toHold } from './watch';

/** An address that every browser answers with a network error, without asking anybody. */
const NOWHERE = 'about:invalid';

/** Guards the requests of scripts. A held one fails as in a broken network, so that the page's own fallbacks run. */
export const postRequests = (realm: Window & typeof globalThis): void => {
  guardMethod(realm, 'fetch', (native, self, args) => {
    const [input] = args;
    const held = toHold(input instanceof Request ? input.url : String(input));
    return Reflect.apply(native, self, held ? [NOWHERE] : args);
  });
  guardMethod(realm.XMLHttpRequest.prototype, 'open', (native, self, args) => {
    if (toHold(String(args[1]))) args[1] = NOWHERE;
    return Reflect.apply(native, self, args);
  });
  // True means "queued": that the network then failed is never told.
  guardMethod(
    realm.Navigator.prototype,
    'sendBeacon',
    (native, self, args) => !!toHold(String(args[0])) || Reflect.apply(native, self, args),
  );
};
