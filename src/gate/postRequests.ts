import { DIVERTED } from '../markup/DIVERTED';
import { addressesIn } from '../markup/fetching';
import { report } from './audit';
import { type Guard, postClasses } from './guard';
import { postAll } from './postAll';
import { toHold } from './watch';

/** Guards the requests of scripts. A held one fails as in a broken network, so that the page's own fallbacks run. */
export const postRequests = (realm: object): void => {
  postAll(
    realm,
    ' fetch fetchLater;Worklet addModule;Cache add addAll;ServiceWorkerContainer register;Navigator sendBeacon;XMLHttpRequest open',
    divert,
  );
  // Where it was led to is known once it is answered.
  postAll(realm, ' fetch', async (_self, _args, pass) => {
    const answer = (await pass()) as Response;
    if (answer.redirected) report(answer.url);
    return answer;
  });
  postAll(realm, 'CredentialsContainer get', refuse);
  // The addresses of a sheet may begin elsewhere: https://www.w3.org/TR/cssom-1/#dom-cssstylesheetinit-baseurl
  postClasses(realm, 'PaymentRequest CSSStyleSheet', refuse);
  postClasses(realm, 'WebSocket WebSocketStream EventSource WebTransport Worker SharedWorker', divert);
  postAll(realm, 'WebSocket url;EventSource url', undefined, addressOf);
  // Through the property, which is guarded.
  postClasses(realm, 'Audio', (_self, args, pass) => {
    const [src] = args.splice(0);
    return Object.assign(Object(pass()), src === undefined ? {} : { src });
  });
};

/** What was asked for by what is connected to nowhere. */
const addresses = new WeakMap<object, string>();

/**
 * Replaces a held address by one of a port that no browser opens, so nobody is asked. What was held stands in it for
 * those who look at the page's requests; a socket's address must be without.
 */
const divert: Guard<unknown> = (_self, args, pass, name) => {
  const at = name === 'open' ? 1 : 0;
  const url = [args[at]]
    .flat()
    .map((one) => String(Object(one).url ?? one))
    .find((one) => toHold(one));
  if (!url) return pass();
  args[at] = name.includes('Worker')
    ? 'data:text/javascript,throw 0'
    : /^ws/i.test(url)
      ? 'wss://127.0.0.1:1'
      : DIVERTED + (name[0] === 'W' ? '' : `#${url}`);
  const made = pass();
  addresses.set(Object(made), url);
  return made;
};

/** Addresses deep in the arguments: they are those of a login, a payment or a base of others, which nobody replaces. */
const refuse: Guard<unknown> = (_self, args, pass) => {
  if (addressesIn('srcdoc', JSON.stringify(args)).some((url) => toHold(url)))
    throw new DOMException('', 'NetworkError');
  return pass();
};

const addressOf: Guard<object> = (self, _args, pass) => addresses.get(self) ?? pass();
