// Requests of scripts, sockets and workers.
import type { Ways } from '../Way';

const asked: Ways = {
  'fetch of a string': { kind: 'request', insert: (address) => fetch(address) },
  'fetch of a URL': { kind: 'request', insert: (address) => fetch(new URL(address, location.href)) },
  'fetch of a Request': {
    kind: 'request',
    insert: (address) => fetch(new Request(address, { method: 'POST', body: 'a=1' })),
  },
  'fetch of a cloned Request': { kind: 'request', insert: (address) => fetch(new Request(address).clone()) },
  'fetch of a Request made of a Request': {
    kind: 'request',
    insert: (address) => fetch(new Request(new Request(address), { cache: 'reload' })),
  },
  'fetch of an object with toString': {
    kind: 'request',
    insert: (address) => Reflect.apply(fetch, window, [{ toString: () => address }]),
  },
  'fetch, no-cors': { kind: 'request', insert: (address) => fetch(address, { mode: 'no-cors' }) },
  'fetch, keepalive': {
    kind: 'request',
    insert: (address) => fetch(address, { method: 'POST', keepalive: true, mode: 'no-cors', body: 'a=1' }),
  },
  'self.fetch.call': { kind: 'request', insert: (address) => self.fetch.call(undefined, address) },
  fetchLater: {
    kind: 'request',
    exists: () => 'fetchLater' in window,
    insert: (address) => Reflect.get(window, 'fetchLater')(address, { activateAfter: 0 }),
  },
  XMLHttpRequest: {
    kind: 'request',
    insert: (address) => {
      const request = new XMLHttpRequest();
      request.open('POST', address);
      request.setRequestHeader('Content-Type', 'text/plain');
      request.send('a=1');
    },
  },
  'XMLHttpRequest of a URL': {
    kind: 'request',
    insert: (address) => {
      const request = new XMLHttpRequest();
      request.open('GET', new URL(address, location.href));
      request.send();
    },
  },
  'XMLHttpRequest, synchronous': {
    kind: 'request',
    insert: (address) => {
      const request = new XMLHttpRequest();
      request.open('GET', address, false);
      request.send();
    },
  },
  'XMLHttpRequest of a class of its own': {
    kind: 'request',
    insert: (address) => {
      class Own extends XMLHttpRequest {}
      const request = new Own();
      request.open('GET', address);
      request.send();
    },
  },
  'navigator.sendBeacon': { kind: 'request', insert: (address) => navigator.sendBeacon(address, 'a=1') },
  'navigator.sendBeacon of a blob': {
    kind: 'request',
    insert: (address) => navigator.sendBeacon(address, new Blob(['a=1'], { type: 'text/plain' })),
  },
  'Navigator.prototype.sendBeacon.call': {
    kind: 'request',
    insert: (address) => Navigator.prototype.sendBeacon.call(navigator, address),
  },
  'Cache.add': {
    kind: 'request',
    exists: () => 'caches' in window,
    insert: async (address, slot) => (await caches.open(slot.id)).add(address),
  },
  'Cache.addAll': {
    kind: 'request',
    exists: () => 'caches' in window,
    insert: async (address, slot) => (await caches.open(slot.id)).addAll([address]),
  },
  'credentials.get of an identity provider': {
    kind: 'request',
    exists: () => 'IdentityCredential' in window,
    insert: (address) =>
      Reflect.apply(navigator.credentials.get, navigator.credentials, [
        { identity: { providers: [{ configURL: address, clientId: '1' }] } },
      ]),
  },
  'PaymentRequest of a method address': {
    kind: 'request',
    exists: () => 'PaymentRequest' in window,
    insert: (address) =>
      new PaymentRequest([{ supportedMethods: address }], {
        total: { label: 'a', amount: { currency: 'EUR', value: '1' } },
      }).canMakePayment(),
  },
};

const sockets: Ways = {
  EventSource: { kind: 'request', insert: (address) => new EventSource(address) },
  'EventSource of a URL': { kind: 'request', insert: (address) => new EventSource(new URL(address)) },
  WebSocket: { kind: 'socket', insert: (address) => new WebSocket(address) },
  'WebSocket of an https address': {
    kind: 'request',
    insert: (address) => new WebSocket(address),
  },
  'WebSocket of a class of its own': {
    kind: 'socket',
    insert: (address) => {
      class Own extends WebSocket {}
      return new Own(address);
    },
  },
  'WebSocket by Reflect.construct': {
    kind: 'socket',
    insert: (address) => Reflect.construct(WebSocket, [address]),
  },
  'WebSocket by the constructor of its prototype': {
    kind: 'socket',
    insert: (address) => Reflect.construct(WebSocket.prototype.constructor, [address]),
  },
  WebSocketStream: {
    kind: 'socket',
    exists: () => 'WebSocketStream' in window,
    insert: (address) => {
      const Stream: new (address: string) => { opened: Promise<unknown> } = Reflect.get(window, 'WebSocketStream');
      return new Stream(address).opened;
    },
  },
  WebTransport: {
    kind: 'request',
    exists: () => 'WebTransport' in window,
    quiet: 'It needs QUIC, which no proxy carries.',
    insert: (address) => new WebTransport(address).ready,
  },
};

const workers: Ways = {
  'Worker of another origin': {
    kind: 'script',
    quiet: 'Browsers take no worker from another origin.',
    insert: (address) => new Worker(address),
  },
  'Worker of an own copy': { kind: 'own-script', insert: (address) => new Worker(address) },
  'Worker of an own copy, module': {
    kind: 'own-script',
    insert: (address) => new Worker(address, { type: 'module' }),
  },
  'SharedWorker of an own copy': {
    kind: 'own-script',
    exists: () => 'SharedWorker' in window,
    insert: (address) => new SharedWorker(address),
  },
  'serviceWorker.register of another origin': {
    kind: 'script',
    exists: () => 'serviceWorker' in navigator,
    quiet: 'Browsers take no service worker from another origin.',
    insert: (address) => navigator.serviceWorker.register(address),
  },
  'serviceWorker.register of an own copy': {
    kind: 'own-script',
    quietIn: {
      'in a frame: about:blank': {
        chromium: 'An about:blank page registers none.',
        webkit: 'An about:blank page registers none.',
      },
      'in a frame: srcdoc': { webkit: 'WebKit lets no page of a srcdoc register one.' },
    },
    exists: () => 'serviceWorker' in navigator,
    insert: (address, slot) => navigator.serviceWorker.register(address, { scope: `/lokal/${slot.id}/` }),
  },
  'audioWorklet.addModule': {
    kind: 'script',
    exists: () => 'audioWorklet' in AudioContext.prototype,
    insert: (address) => new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(address),
  },
  'CSS.paintWorklet.addModule': {
    kind: 'script',
    exists: () => 'paintWorklet' in CSS,
    insert: (address) => Reflect.get(CSS, 'paintWorklet').addModule(address),
  },
  'sharedStorage.worklet.addModule': {
    kind: 'script',
    exists: () => 'sharedStorage' in window,
    quiet: { chromium: 'It is switched off in a fresh profile.' },
    insert: (address) => Reflect.get(window, 'sharedStorage').worklet.addModule(address),
  },
};

export const requests: Ways = { ...asked, ...sockets, ...workers };
