// Links of the head: style sheets, hints, icons.
import { tags } from '../tags';
import type { Ways } from '../Way';

const tagsOfMarkup: Ways = {
  'link stylesheet': { kind: 'style', ...tags('<link rel="stylesheet" [href]>') },
  'link alternate stylesheet': { kind: 'style', ...tags('<link rel="alternate stylesheet" title="A" [href]>') },
  'link stylesheet media=print': { kind: 'style', ...tags('<link rel="stylesheet" media="print" [href]>') },
  'link STYLESHEET in capitals': { kind: 'style', ...tags('<LINK REL="STYLESHEET" [href]>') },
  'link preload of a script': { kind: 'script', ...tags('<link rel="preload" as="script" [href]>') },
  'link preload of a style sheet': { kind: 'style', ...tags('<link rel="preload" as="style" [href]>') },
  'link preload of a font': { kind: 'font', ...tags('<link rel="preload" as="font" crossorigin [href]>') },
  'link preload of an image': { kind: 'image', ...tags('<link rel="preload" as="image" [href]>') },
  'link preload with imagesrcset': {
    quiet: { firefox: 'Firefox preloads nothing whose address is in imagesrcset alone.' },
    kind: 'image',
    ...tags('<link rel="preload" as="image" [imagesrcset=U 1x]>'),
  },
  'link modulepreload': { kind: 'script', ...tags('<link rel="modulepreload" [href]>') },
  'link prefetch': {
    kind: 'script',
    ...tags('<link rel="prefetch" [href]>'),
    alone: 'when-idle',
    quiet: { webkit: 'WebKit does not prefetch.' },
  },
  'link preconnect': { kind: 'hint', ...tags('<link rel="preconnect" [href]>') },
  'link preconnect crossorigin': { kind: 'hint', ...tags('<link rel="preconnect" crossorigin [href]>') },
  'link dns-prefetch': {
    kind: 'hint',
    ...tags('<link rel="dns-prefetch" [href]>'),
    told: (address, slot) => slot.querySelector(`link[href="${address}"]`) !== null,
  },
  'link icon': {
    kind: 'image',
    ...tags('<link rel="icon" [href]>'),
    told: (address, slot) => slot.querySelector(`link[href="${address}"]`) !== null,
  },
  'link apple-touch-icon': {
    kind: 'image',
    ...tags('<link rel="apple-touch-icon" [href]>'),
    told: (address, slot) => slot.querySelector(`link[href="${address}"]`) !== null,
  },
  'link manifest': {
    kind: 'request',
    ...tags('<link rel="manifest" [href]>'),
    told: (address, slot) => slot.querySelector(`link[href="${address}"]`) !== null,
  },
  'link rel=me': {
    kind: 'page',
    markup: (address) => `<link rel="me" href="${address}">`,
    untouched: (address, slot) => slot.querySelector('link')?.getAttribute('href') === address,
  },
};

const byScript: Ways = {
  'link.href, rel before': {
    kind: 'style',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
  },
  'link.href, rel after': {
    kind: 'style',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('link'), { href: address, rel: 'stylesheet' })),
  },
  'link.href, rel in the page later': {
    kind: 'style',
    insert: (address, slot) => {
      const link = slot.appendChild(Object.assign(document.createElement('link'), { href: address }));
      link.rel = 'stylesheet';
    },
  },
  'link.rel from another relation': {
    kind: 'style',
    insert: (address, slot) => {
      const link = slot.appendChild(Object.assign(document.createElement('link'), { rel: 'me', href: address }));
      link.rel = 'stylesheet';
    },
  },
  'link.setAttribute of rel from another relation': {
    kind: 'style',
    insert: (address, slot) => {
      const link = slot.appendChild(Object.assign(document.createElement('link'), { rel: 'author', href: address }));
      link.setAttribute('rel', 'stylesheet');
    },
  },
  'link.relList.add': {
    kind: 'style',
    insert: (address, slot) => {
      const link = slot.appendChild(Object.assign(document.createElement('link'), { rel: 'me', href: address }));
      link.relList.add('stylesheet');
    },
  },
  'link.relList.value': {
    kind: 'style',
    insert: (address, slot) => {
      const link = slot.appendChild(Object.assign(document.createElement('link'), { rel: 'me', href: address }));
      link.relList.value = 'stylesheet';
    },
  },
  'link.disabled changed later': {
    kind: 'style',
    insert: (address, slot) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', disabled: true, href: address });
      slot.append(link);
      link.disabled = false;
    },
  },
  'link.media changed later': {
    kind: 'style',
    insert: (address, slot) => {
      const link = document.createElement('link');
      slot.append(Object.assign(link, { rel: 'stylesheet', media: 'print', href: address }));
      link.media = 'all';
    },
  },
  'link.as changed later': {
    kind: 'style',
    quiet: { webkit: 'WebKit does not look at a link again when its as changes.' },
    insert: (address, slot) => {
      const link = slot.appendChild(document.createElement('link'));
      Object.assign(link, { rel: 'preload', href: address });
      link.as = 'style';
    },
  },
  'link.setAttribute of href': {
    kind: 'style',
    insert: (address, slot) => {
      const link = document.createElement('link');
      link.setAttribute('href', address);
      link.setAttribute('rel', 'stylesheet');
      slot.append(link);
    },
  },
  'link.setAttributeNode of href': {
    kind: 'style',
    insert: (address, slot) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
      const attribute = document.createAttribute('href');
      attribute.value = address;
      link.setAttributeNode(attribute);
      slot.append(link);
    },
  },
  'alternate style sheet': {
    kind: 'style',
    insert: (address, slot) =>
      slot.append(
        Object.assign(document.createElement('link'), { rel: 'alternate stylesheet', title: 'A', href: address }),
      ),
  },
  'preload of a script': {
    kind: 'script',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href: address })),
  },
  'preload of a font': {
    kind: 'font',
    insert: (address, slot) =>
      slot.append(
        Object.assign(document.createElement('link'), {
          rel: 'preload',
          as: 'font',
          crossOrigin: 'anonymous',
          href: address,
        }),
      ),
  },
  'preload of a fetch': {
    kind: 'request',
    insert: (address, slot) =>
      slot.append(
        Object.assign(document.createElement('link'), {
          rel: 'preload',
          as: 'fetch',
          crossOrigin: 'anonymous',
          href: address,
        }),
      ),
  },
  'link.imageSrcset': {
    kind: 'image',
    quiet: { firefox: 'Firefox preloads nothing whose address is in imagesrcset alone.' },
    insert: (address, slot) =>
      slot.append(
        Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', imageSrcset: `${address} 1x` }),
      ),
  },
  'link.setAttribute of imagesrcset': {
    kind: 'image',
    quiet: { firefox: 'Firefox preloads nothing whose address is in imagesrcset alone.' },
    insert: (address, slot) => {
      const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'image' });
      link.setAttribute('imagesrcset', `${address} 1x`);
      slot.append(link);
    },
  },
  modulepreload: {
    kind: 'script',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: address })),
  },
  prefetch: {
    kind: 'script',
    alone: 'when-idle',
    quiet: { webkit: 'WebKit does not prefetch.' },
    quietIn: { 'in a frame: about:blank': { firefox: 'Firefox prefetches for pages of http and https alone.' } },
    // Firefox begins to look for what to prefetch when a page has been loaded that names something.
    before: () => '<link rel="prefetch" href="/bild.png">',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: address })),
  },
  preconnect: {
    kind: 'hint',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: address })),
  },
  'preconnect, rel after': {
    kind: 'hint',
    insert: (address, slot) => {
      const link = slot.appendChild(Object.assign(document.createElement('link'), { href: address }));
      link.rel = 'preconnect';
    },
  },
  'dns-prefetch': {
    kind: 'hint',
    told: (address, slot) => slot.querySelector(`link[href="${address}"]`) !== null,
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: address })),
  },
  icon: {
    kind: 'image',
    told: (address, slot) => slot.querySelector(`link[href="${address}"]`) !== null,
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('link'), { rel: 'icon', href: address })),
  },
  manifest: {
    kind: 'request',
    told: (address, slot) => slot.querySelector(`link[href="${address}"]`) !== null,
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: address })),
  },
  'rel=me': {
    kind: 'page',
    insert: (address, slot) => slot.append(Object.assign(document.createElement('link'), { rel: 'me', href: address })),
    untouched: (address, slot) => slot.querySelector('link')?.getAttribute('href') === address,
  },
};

export const links: Ways = { ...tagsOfMarkup, ...byScript };
