// Images, in HTML and in SVG.
import { tags } from '../tags';
import type { Reason, Ways } from '../Way';

const tagsOfMarkup: Ways = {
  'img src': { kind: 'image', ...tags('<img alt="" [src]>') },
  'img src without quotes, in capitals': {
    kind: 'image',
    markup: (address) => `<IMG ALT SRC=${address}>`,
    held: (address, service) => `<IMG ALT DATA-EINLASS=${service} DATA-SRC=${address}>`,
  },
  'img srcset': { kind: 'image', ...tags('<img alt="" [srcset=U 1x]>') },
  'img srcset with sizes': { kind: 'image', ...tags('<img alt="" sizes="10px" [srcset=U 10w]>') },
  'img src and srcset': { kind: 'image', ...tags('<img alt="" [src] [srcset=U 2x]>') },
  'img loading=lazy': { kind: 'image', ...tags('<img alt="" loading="lazy" width="9" height="9" [src]>') },
  'picture source srcset': {
    kind: 'image',
    ...tags('<picture><source [srcset=U]><img alt="" src="/bild.png"></picture>'),
  },
  'input type=image': { kind: 'image', ...tags('<input type="image" alt="" [src]>') },
  'SVG image href': { kind: 'image', ...tags('<svg><image width="9" height="9" [href] /></svg>') },
  'SVG image xlink:href': { kind: 'image', ...tags('<svg><image width="9" height="9" [xlink:href] /></svg>') },
  'SVG feImage href': {
    kind: 'image',
    ...tags('<svg><filter id="f"><feImage [href] /></filter><rect width="9" height="9" filter="url(#f)" /></svg>'),
  },
  'SVG use href': {
    kind: 'image',
    ...tags('<svg><use [href=U#a] /></svg>'),
    quiet: 'Browsers ask no other origin for it.',
  },
  'table background': { kind: 'image', ...tags('<table [background]><tr><td>a</td></tr></table>') },
  'td background': { kind: 'image', ...tags('<table><tr><td [background]>a</td></tr></table>') },
  'body background': {
    kind: 'image',
    alone: 'always',
    // A second body tag adds its attributes to the body that is there.
    ...tags('<body [background]>'),
  },
  'img in noscript': {
    kind: 'image',
    ...tags('<noscript><img alt="" [src]></noscript>'),
    quiet: 'With scripts on, noscript is text.',
  },
};

const byProperty: Ways = {
  'img.src': {
    kind: 'image',
    insert: (address, slot) => slot.append(Object.assign(document.createElement('img'), { src: address })),
  },
  'img.src, never put into the page': {
    kind: 'image',
    insert: (address) => {
      document.createElement('img').src = address;
    },
  },
  'new Image().src': {
    kind: 'image',
    insert: (address) => {
      new Image().src = address;
    },
  },
  'new Image().src, then decode()': {
    kind: 'image',
    insert: (address) => {
      const image = new Image();
      image.src = address;
      image.decode().catch(() => {});
    },
  },
  'img.src by Reflect.set': {
    kind: 'image',
    insert: (address) => Reflect.set(new Image(), 'src', address),
  },
  'img.src with crossOrigin': {
    kind: 'image',
    insert: (address) => Object.assign(new Image(), { crossOrigin: 'anonymous', src: address }),
  },
  'img.srcset': {
    kind: 'image',
    insert: (address) => {
      new Image().srcset = `${address} 1x`;
    },
  },
  'img.srcset with sizes': {
    kind: 'image',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('img'), { sizes: '10px', srcset: `${address} 10w` })),
  },
  'img.srcset, the second of two': {
    kind: 'image',
    insert: (address) => {
      new Image().srcset = `/bild.png 0.1x, ${address} 1x`;
    },
  },
  'img.src with loading = lazy': {
    kind: 'image',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('img'), { loading: 'lazy', width: 9, height: 9, src: address })),
  },
  'img.src changed from an own one': {
    kind: 'image',
    before: () => '<img alt="" src="/bild.png">',
    insert: (address, slot) => {
      const image = slot.querySelector('img');
      if (image) image.src = address;
    },
  },
  'source.srcset in picture': {
    kind: 'image',
    insert: (address, slot) => {
      const picture = document.createElement('picture');
      picture.append(
        Object.assign(document.createElement('source'), { srcset: address }),
        document.createElement('img'),
      );
      slot.append(picture);
    },
  },
  'source.setAttribute of srcset, later': {
    kind: 'image',
    before: () => '<picture><source><img alt="" src="/bild.png"></picture>',
    insert: (address, slot) => slot.querySelector('source')?.setAttribute('srcset', address),
  },
  'input.src, type = image': {
    kind: 'image',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('input'), { type: 'image', src: address })),
  },
  'input.src, then type = image': {
    kind: 'image',
    insert: (address, slot) => {
      const input = document.createElement('input');
      slot.append(input);
      input.src = address;
      input.type = 'image';
    },
  },
  'body.background': {
    kind: 'image',
    alone: 'always',
    insert: (address) => Reflect.set(document.body, 'background', address),
  },
  'td.setAttribute of background': {
    kind: 'image',
    before: () => '<table><tr><td>a</td></tr></table>',
    insert: (address, slot) => slot.querySelector('td')?.setAttribute('background', address),
  },
};

const byAttribute: Ways = {
  'img.setAttribute of src': {
    kind: 'image',
    insert: (address) => new Image().setAttribute('src', address),
  },
  'img.setAttribute of srcset': {
    kind: 'image',
    insert: (address) => new Image().setAttribute('srcset', `${address} 1x`),
  },
  'img.setAttributeNS': {
    kind: 'image',
    insert: (address) => new Image().setAttributeNS(null, 'src', address),
  },
  'img.setAttributeNode': {
    kind: 'image',
    insert: (address) => {
      const attribute = document.createAttribute('src');
      attribute.value = address;
      new Image().setAttributeNode(attribute);
    },
  },
  'value of the src attribute node of an image': {
    kind: 'image',
    insert: (address) => {
      const attribute = document.createAttribute('src');
      new Image().setAttributeNode(attribute);
      attribute.value = address;
    },
  },
  'img, cloned': {
    kind: 'image',
    insert: (address) => Object.assign(new Image(), { src: address }).cloneNode(),
  },
};

const inSvg: Ways = {
  'SVG image.setAttribute of href': {
    kind: 'image',
    insert: (address, slot) => {
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttribute('href', address);
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(image);
    },
  },
  'SVG image.setAttributeNS of xlink:href': {
    kind: 'image',
    insert: (address, slot) => {
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', address);
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(image);
    },
  },
  'SVG image.setAttributeNS of href with a prefix of its own': {
    kind: 'image',
    insert: (address, slot) => {
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttributeNS('http://www.w3.org/1999/xlink', 'x:href', address);
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(image);
    },
  },
  'SVG image.href.baseVal': {
    kind: 'image',
    insert: (address, slot) => {
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(image);
      image.href.baseVal = address;
    },
  },
  'SVG feImage.setAttribute of href': {
    kind: 'image',
    insert: (address, slot) => {
      const name = 'http://www.w3.org/2000/svg';
      const svg = slot.appendChild(document.createElementNS(name, 'svg'));
      const filter = svg.appendChild(document.createElementNS(name, 'filter'));
      const rect = svg.appendChild(document.createElementNS(name, 'rect'));
      filter.id = `filter-${slot.id}`;
      rect.setAttribute('width', '9');
      rect.setAttribute('height', '9');
      rect.setAttribute('filter', `url(#${filter.id})`);
      filter.appendChild(document.createElementNS(name, 'feImage')).setAttribute('href', address);
    },
  },
  'SVG feImage.href.baseVal': {
    kind: 'image',
    insert: (address, slot) => {
      const name = 'http://www.w3.org/2000/svg';
      const svg = slot.appendChild(document.createElementNS(name, 'svg'));
      const filter = svg.appendChild(document.createElementNS(name, 'filter'));
      const rect = svg.appendChild(document.createElementNS(name, 'rect'));
      filter.id = `filter-${slot.id}`;
      rect.setAttribute('width', '9');
      rect.setAttribute('height', '9');
      rect.setAttribute('filter', `url(#${filter.id})`);
      filter.appendChild(document.createElementNS(name, 'feImage')).href.baseVal = address;
    },
  },
  'SVG use.setAttribute of href': {
    kind: 'image',
    quiet: 'Browsers ask no other origin for it.',
    insert: (address, slot) => {
      const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      use.setAttribute('href', `${address}#a`);
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(use);
    },
  },
  'SVG animation that sets href': {
    kind: 'image',
    quiet: { webkit: 'WebKit asks nobody for an image whose address an animation sets.' },
    insert: (address, slot) => {
      const name = 'http://www.w3.org/2000/svg';
      const svg = slot.appendChild(document.createElementNS(name, 'svg'));
      const image = svg.appendChild(document.createElementNS(name, 'image'));
      image.setAttribute('width', '9');
      image.setAttribute('height', '9');
      const animation = document.createElementNS(name, 'set');
      animation.setAttribute('attributeName', 'href');
      animation.setAttribute('to', address);
      image.append(animation);
    },
  },
};

const QUIET: Readonly<Record<string, Reason>> = {
  'with a name before the host': { chromium: 'Chromium asks for nothing whose address has a user name.' },
};

/** Forms in which the same address can be written: whatever the browser reads as the host. */
const spellings: Ways = Object.fromEntries(
  Object.entries({
    'without its scheme': (address: string) => address.replace('https:', ''),
    'in capitals': (address: string) => address.replace(/^[^?]*?\.\w+\//, (start) => start.toUpperCase()),
    'between spaces and line ends': (address: string) => ` \n\t${address}\n `,
    'with a line end inside': (address: string) => address.replace('://', ':/\n/').replace('.', '.\t'),
    'with backslashes': (address: string) => address.replaceAll('/', '\\'),
    'without its slashes': (address: string) => address.replace('https://', 'https:/\\'),
    'with a name before the host': (address: string) => address.replace('https://', 'https://a:b@'),
    'with its port': (address: string) => address.replace(/^(https:\/\/[^/]+)/, '$1:443'),
    'with percent signs in the host': (address: string) => address.replace('.', '%2E'),
    'with wide letters in the host': (address: string) =>
      address.replace(/gravatar|zeuge/, (word) =>
        [...word].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join(''),
      ),
    'with a wide dot in the host': (address: string) => address.replace('.', '。'),
    'as a URL object': (address: string) => address,
  }).map(([name, spell]) => [`img.src ${name}`, spelled(spell, name === 'as a URL object', QUIET[name])]),
);

function spelled(spell: (address: string) => string, asObject: boolean, quiet?: Reason): Ways[string] {
  return {
    kind: 'image',
    spell,
    ...(quiet === undefined ? {} : { quiet }),
    insert: asObject
      ? (address) => Reflect.set(new Image(), 'src', new URL(address))
      : (address) => {
          new Image().src = address;
        },
  };
}

export const images: Ways = { ...tagsOfMarkup, ...byProperty, ...byAttribute, ...inSvg, ...spellings };
