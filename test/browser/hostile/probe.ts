// What every page in this folder carries: held tags, and a script that inserts what nobody held.
import { code } from '../gate/heldScripts';

/** Where each kind of thing comes from; all of them are services of the catalogue. */
const addresses = {
  script: 'https://connect.facebook.net/de_DE/probe.js',
  image: 'https://secure.gravatar.com/avatar/1',
  frame: 'https://www.facebook.com/plugins/page.php',
  style: 'https://fonts.googleapis.com/css2',
} as const;

const wayTo = (kind: keyof typeof addresses, way: string) => `${addresses[kind]}?way=${way}`;

/** Held tags of the markup, well-formed for XML too. The names stand in the addresses and tell who asked. */
export const heldTags: Readonly<Record<string, string>> = {
  'held-script': `<script type="text/plain" data-einlass="facebook-plugins" data-src="${wayTo('script', 'held-script')}"></script>`,
  'held-image': `<img alt="" data-einlass="gravatar" data-src="${wayTo('image', 'held-image')}" />`,
  'held-frame': `<iframe title="Laden" data-einlass="facebook-plugins" data-src="${wayTo('frame', 'held-frame')}"></iframe>`,
  'held-style': `<link rel="stylesheet" data-einlass="google-fonts" data-href="${wayTo('style', 'held-style')}" />`,
};

/** The names of what the script inserts. */
export const insertedWays = [
  'script.src',
  'script.setAttribute',
  'image.src',
  'image.setAttribute',
  'image.alone',
  'frame.src',
  'frame.setAttribute',
  'style.href',
  'style.setAttribute',
  'innerHTML.image',
  'innerHTML.frame',
  'template.image',
] as const;

/** All that is to come after a grant, sorted. */
export const allWays: readonly string[] = [...Object.keys(heldTags), ...insertedWays].sort();

/** What a page's own policy lets its script do. */
type Allowed = {
  /** Ways that are left out, because the page may not go them even without a gate. @default none */
  readonly without?: readonly string[];
  /** The name of the page's own Trusted Types policy. @default none, plain strings are set */
  readonly policy?: string;
};

/**
 * Runs in the page. What a page may have named, patched or frozen is left alone: the document's methods are taken from
 * its prototype, and only elements that nobody could name are called directly.
 */
const insertAll = (at: typeof addresses, hit: string, { without = [], policy }: Allowed): void => {
  const trustedTypes = Reflect.get(window, 'trustedTypes');
  const own =
    policy &&
    trustedTypes?.createPolicy(policy, { createHTML: (text: string) => text, createScriptURL: (text: string) => text });
  const url = (address: string) => (own ? own.createScriptURL(address) : address);
  const html = (text: string) => (own ? own.createHTML(text) : text);
  const make = (name: string) => Document.prototype.createElement.call(document, name);
  const place = Document.prototype.querySelector.call(document, '#probe');
  const set = (name: string, values: object) => Object.assign(make(name), values);
  const setAttributes = (name: string, values: object) => {
    const element = make(name);
    for (const [attribute, value] of Object.entries(values)) element.setAttribute(attribute, value);
    return element;
  };
  const fill = (name: string, text: string) => set(name, { innerHTML: html(text) });
  const ways: Record<string, (way: string) => Node> = {
    'script.src': (way) => set('script', { src: url(`${at.script}?way=${way}`) }),
    'script.setAttribute': (way) => setAttributes('script', { src: url(`${at.script}?way=${way}`) }),
    'image.src': (way) => set('img', { src: `${at.image}?way=${way}` }),
    'image.setAttribute': (way) => setAttributes('img', { src: `${at.image}?way=${way}` }),
    'frame.src': (way) => set('iframe', { src: `${at.frame}?way=${way}` }),
    'frame.setAttribute': (way) => setAttributes('iframe', { src: `${at.frame}?way=${way}` }),
    'style.href': (way) => set('link', { rel: 'stylesheet', href: `${at.style}?way=${way}` }),
    'style.setAttribute': (way) => setAttributes('link', { rel: 'stylesheet', href: `${at.style}?way=${way}` }),
    'innerHTML.image': (way) => fill('div', `<p>Text <img alt="" src="${at.image}?way=${way}"/></p>`),
    'innerHTML.frame': (way) => fill('div', `<iframe title="Laden" src="${at.frame}?way=${way}"></iframe>`),
    'template.image': (way) => {
      const template = fill('template', `<img alt="" src="${at.image}?way=${way}"/>`);
      return template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : template;
    },
  };
  for (const [way, insert] of Object.entries(ways)) if (!without.includes(way)) place?.appendChild(insert(way));
  if (!without.includes('image.alone')) {
    const alone = new Image();
    alone.src = `${at.image}?way=image.alone`;
    // Nothing else would keep it until the grant.
    Reflect.set(window, 'alone', alone);
  }
  void fetch(hit).catch(() => {});
};

/** The host of the hit that the script sends. */
export const HIT_HOST = 'region1.google-analytics.com';
const HIT = `https://${HIT_HOST}/g/collect?v=2&tid=G-DEMO123`;

/** The script's own file, so that any kind of page and policy can name it. */
export const probeFile = (allowed: Allowed = {}) =>
  [
    '/probe.js',
    code(`(${insertAll})(${JSON.stringify(addresses)}, ${JSON.stringify(HIT)}, ${JSON.stringify(allowed)});`),
  ] as const;

/** What comes after a grant where some ways are left out. */
export const waysWithout = (...without: readonly string[]): readonly string[] =>
  allWays.filter((way) => !without.includes(way));

/** What stands in the page: the held tags, the place for what is inserted, and the script; each tag with `attributes`. */
export const probe = (attributes = ''): string => {
  const tags = Object.values(heldTags).map((tag) => tag.replace('data-einlass', `${attributes} data-einlass`));
  return `${tags.join('\n')}<div id="probe"></div><script src="/probe.js" ${attributes}></script>`;
};
