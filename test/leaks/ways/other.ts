// What concerns the whole page, own addresses that lead to third parties, and what is left alone.
import { tags } from '../tags';
import type { Insert, Ways } from '../Way';

const baseAtOnce = { webkit: 'Once a page has been read, WebKit takes the base that holds as src is set.' };
const onceRead = { after: baseAtOnce, under: baseAtOnce, restored: baseAtOnce, 'in a frame': baseAtOnce };

/** Of two bases of a page the first counts. */
const plainImage: Insert = (address) => {
  new Image().src = address;
};

const wholePage: Ways = {
  'meta refresh': {
    kind: 'page',
    alone: 'always',
    endsPrerendering: true,
    markup: (address) => `<meta http-equiv="refresh" content="0; url=${address}">`,
    held: (address, service) =>
      `<meta http-equiv="refresh" data-einlass="${service}" data-content="0; url=${address}">`,
    insert: (address, slot) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0; url=${address}`;
      slot.append(meta);
    },
  },
  'meta refresh by innerHTML': {
    kind: 'page',
    alone: 'always',
    endsPrerendering: true,
    insert: (address, slot) => {
      slot.innerHTML = `<meta http-equiv="refresh" content="0; url=${address}">`;
    },
  },
  'meta refresh, content set later': {
    kind: 'page',
    quiet: { firefox: 'Firefox looks at it only as it is inserted.' },
    alone: 'always',
    endsPrerendering: true,
    insert: (address, slot) => {
      const meta = slot.appendChild(document.createElement('meta'));
      meta.setAttribute('http-equiv', 'refresh');
      meta.setAttribute('content', `0; url=${address}`);
    },
  },
  'base href': {
    kind: 'image',
    alone: 'always',
    witness: plainImage,
    markup: (address) => `<base href="${address.replace(/\/avatar.*/, '/')}"><img alt="" src="avatar/1">`,
    insert: (address, slot) => {
      const { origin, pathname, search } = new URL(address);
      slot.append(Object.assign(document.createElement('base'), { href: `${origin}/` }));
      new Image().src = pathname.slice(1) + search;
    },
  },
  'base href, set after the image': {
    kind: 'image',
    quiet: { firefox: 'Firefox takes the base that holds as src is set.' },
    quietIn: onceRead,
    alone: 'always',
    witness: plainImage,
    insert: (address, slot) => {
      const { origin, pathname, search } = new URL(address);
      const image = new Image();
      image.src = pathname.slice(1) + search;
      slot.append(Object.assign(document.createElement('base'), { href: `${origin}/` }));
    },
  },
  'base href by innerHTML': {
    kind: 'image',
    quietIn: onceRead,
    alone: 'always',
    witness: plainImage,
    insert: (address, slot) => {
      const { origin, pathname, search } = new URL(address);
      slot.innerHTML = `<base href="${origin}/"><img alt="" src="${pathname.slice(1)}${search}">`;
    },
  },
};

const ownCopies: Ways = {
  'own copy of a tag: script.src': {
    kind: 'own-script',
    insert: (address, slot) => slot.append(Object.assign(document.createElement('script'), { src: address })),
  },
  'own copy of a tag: script src': { kind: 'own-script', ...tags('<script [src]></script>') },
  'own copy of a tag: innerHTML of a preload': {
    kind: 'own-script',
    quiet: { firefox: 'Firefox asks nobody for it.' },
    insert: (address, slot) => {
      slot.innerHTML = `<link rel="preload" as="script" href="${address}">`;
    },
  },
  'own copy of a tag: fetch': { kind: 'own-script', insert: (address) => fetch(address) },
  'own path of a hit: fetch': { kind: 'own-request', insert: (address) => fetch(address) },
  'own path of a hit: image': {
    kind: 'own-request',
    insert: (address) => {
      new Image().src = address;
    },
  },
  'own path of a hit: sendBeacon': { kind: 'own-request', insert: (address) => navigator.sendBeacon(address, 'a=1') },
};

const LED_ON =
  'Where an own address leads stands in the answer of the server, which no script sees before the browser does.';

const redirects: Ways = {
  'redirect of an own address: img src': {
    kind: 'redirect',
    passesShield: true,
    markup: (address) => `<img alt="" src="${address}">`,
    heldEscapes: LED_ON,
    unnamed: LED_ON,
  },
  'redirect of an own address: img.src': {
    kind: 'redirect',
    passesShield: true,
    escapes: LED_ON,
    insert: (address) => {
      new Image().src = address;
    },
  },
  'redirect of an own address: script.src': {
    kind: 'redirect',
    passesShield: true,
    escapes: LED_ON,
    insert: (address, slot) => slot.append(Object.assign(document.createElement('script'), { src: address })),
  },
  'redirect of an own address: iframe.src': {
    kind: 'redirect',
    passesShield: true,
    escapes: LED_ON,
    insert: (address, slot) => slot.append(Object.assign(document.createElement('iframe'), { src: address })),
  },
  'redirect of an own address: fetch': {
    kind: 'redirect',
    passesShield: true,
    escapes: LED_ON,
    insert: (address) => fetch(address),
  },
  'redirect of an own address: sendBeacon': {
    kind: 'redirect',
    passesShield: true,
    escapes: LED_ON,
    insert: (address) => navigator.sendBeacon(address, 'a=1'),
  },
};

const leftAlone: Ways = {
  'a link': {
    kind: 'page',
    markup: (address) => `<a href="${address}" ping="${address}">Text</a>`,
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('a'), { href: address, ping: address })),
    untouched: (address, slot) =>
      slot.querySelector('a')?.getAttribute('href') === address && slot.querySelector('a')?.href === address,
  },
  'a link by innerHTML': {
    kind: 'page',
    insert: (address, slot) => {
      slot.innerHTML = `<a href="${address}">Text</a>`;
    },
    untouched: (address, slot) => slot.querySelector('a')?.getAttribute('href') === address,
  },
  'a link in SVG': {
    kind: 'page',
    markup: (address) => `<svg><a href="${address}"><text>Text</text></a></svg>`,
    untouched: (address, slot) => slot.querySelector('a')?.getAttribute('href') === address,
  },
  'an area of a map': {
    kind: 'page',
    markup: (address) => `<map><area href="${address}" alt="a"></map>`,
    untouched: (address, slot) => slot.querySelector('area')?.getAttribute('href') === address,
  },
  'a form’s action': {
    kind: 'page',
    markup: (address) => `<form action="${address}"><button formaction="${address}">Text</button></form>`,
    insert: (address, slot) => slot.append(Object.assign(document.createElement('form'), { action: address })),
    untouched: (address, slot) => slot.querySelector('form')?.getAttribute('action') === address,
  },
  'a quotation’s source': {
    kind: 'page',
    markup: (address) => `<blockquote cite="${address}">Text</blockquote>`,
    untouched: (address, slot) => slot.querySelector('blockquote')?.getAttribute('cite') === address,
  },
  'a data block': {
    kind: 'page',
    markup: (address) => `<script type="application/ld+json">{"url":"${address}"}</script>`,
    insert: (address, slot) => {
      const script = Object.assign(document.createElement('script'), { type: 'application/ld+json' });
      script.textContent = JSON.stringify({ url: address });
      slot.append(script);
    },
    untouched: (address, slot) => {
      const script = slot.querySelector('script');
      return script?.type === 'application/ld+json' && JSON.parse(script.text).url === address;
    },
  },
  'text that names an address': {
    kind: 'page',
    insert: (address, slot) => {
      slot.textContent = `<img src="${address}">`;
      slot.dataset.picture = address;
      slot.title = address;
    },
    untouched: (address, slot) =>
      slot.textContent === `<img src="${address}">` && slot.dataset.picture === address && slot.title === address,
  },
};

export const other: Ways = { ...wholePage, ...ownCopies, ...redirects, ...leftAlone };
