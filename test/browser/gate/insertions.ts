// Ways by which a page's script names an address: data for inserted.spec.ts. The functions run in the page.

/** What an element is asked for when the page reads its address back. */
export type Attribute = 'src' | 'srcset' | 'href' | 'xlink:href';

export type Insertion = {
  /** What asks for the address: it says which kind of answer fits. */
  readonly kind: 'script' | 'image' | 'frame' | 'style';
  readonly attribute: Attribute;
  /** What stands in the slot before. @default nothing */
  readonly markup?: (address: string) => string;
  /** Inserts at or into `slot`, which stands in the page, and returns the element that names the address. */
  readonly insert: (address: string, slot: HTMLElement) => Element | null;
};

const byProperty: Record<string, Insertion> = {
  'a script whose src is set': {
    kind: 'script',
    attribute: 'src',
    insert: (address, slot) => slot.appendChild(Object.assign(document.createElement('script'), { src: address })),
  },
  'a script that is in the page before its src is set': {
    kind: 'script',
    attribute: 'src',
    insert: (address, slot) => Object.assign(slot.appendChild(document.createElement('script')), { src: address }),
  },
  'an image whose src is set': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => slot.appendChild(Object.assign(document.createElement('img'), { src: address })),
  },
  'an image whose srcset is set': {
    kind: 'image',
    attribute: 'srcset',
    insert: (address, slot) => slot.appendChild(Object.assign(document.createElement('img'), { srcset: address })),
  },
  'a frame whose src is set': {
    kind: 'frame',
    attribute: 'src',
    insert: (address, slot) => slot.appendChild(Object.assign(document.createElement('iframe'), { src: address })),
  },
  'a style sheet link whose href is set': {
    kind: 'style',
    attribute: 'href',
    insert: (address, slot) =>
      slot.appendChild(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
  },
  'new Image().src, never put into the page': {
    kind: 'image',
    attribute: 'src',
    insert: (address) => {
      const image = new Image();
      image.src = address;
      return image;
    },
  },
};

const byMethod: Record<string, Insertion> = {
  'script.setAttribute': {
    kind: 'script',
    attribute: 'src',
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.setAttribute('src', address);
      return slot.appendChild(script);
    },
  },
  'img.setAttribute of src': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      const image = document.createElement('img');
      image.setAttribute('SRC', address);
      return slot.appendChild(image);
    },
  },
  'img.setAttribute of srcset': {
    kind: 'image',
    attribute: 'srcset',
    insert: (address, slot) => {
      const image = document.createElement('img');
      image.setAttribute('srcset', address);
      return slot.appendChild(image);
    },
  },
  'iframe.setAttribute': {
    kind: 'frame',
    attribute: 'src',
    insert: (address, slot) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('src', address);
      return slot.appendChild(frame);
    },
  },
  'link.setAttribute': {
    kind: 'style',
    attribute: 'href',
    insert: (address, slot) => {
      const link = document.createElement('link');
      link.setAttribute('href', address);
      link.setAttribute('rel', 'stylesheet');
      return slot.appendChild(link);
    },
  },
  'img.setAttributeNS': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      const image = document.createElement('img');
      image.setAttributeNS(null, 'src', address);
      return slot.appendChild(image);
    },
  },
};

/** No `use`: browsers ask no other origin for it. */
const inSvg: Record<string, Insertion> = {
  'an SVG image with href': {
    kind: 'image',
    attribute: 'href',
    insert: (address, slot) => {
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttribute('href', address);
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(image);
      return image;
    },
  },
  'an SVG image with xlink:href': {
    kind: 'image',
    attribute: 'xlink:href',
    insert: (address, slot) => {
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', address);
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(image);
      return image;
    },
  },
  'an SVG script with href': {
    kind: 'script',
    attribute: 'href',
    insert: (address, slot) => {
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.setAttribute('href', address);
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(script);
      return script;
    },
  },
  'an SVG script with xlink:href': {
    kind: 'script',
    attribute: 'xlink:href',
    insert: (address, slot) => {
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', address);
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(script);
      return script;
    },
  },
};

export const elementInsertions: Readonly<Record<string, Insertion>> = { ...byProperty, ...byMethod, ...inSvg };
