import type { Cell } from './Cell';

/** How addresses are told from each other: by number, or not at all. */
const kinds = {
  different: (index: number, sample: number) => `/teil/${sample}/${index}`,
  repeated: () => '/teil/immer',
} as const satisfies Record<string, (index: number, sample: number) => string>;

const lazyImage = (): HTMLImageElement => {
  const image = document.createElement('img');
  image.loading = 'lazy';
  return image;
};

const styleLink = (): HTMLLinkElement => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  return link;
};

/**
 * No request is made, which would hide the cost of all else. An image is lazy in a room that is not drawn: the browser
 * notes what it would load, and waits. A style sheet's link stays out of the document.
 */
const ways: Readonly<Record<string, (room: Element, addresses: readonly string[]) => void>> = {
  'img.src =': (room, addresses) => {
    for (const address of addresses) {
      const image = lazyImage();
      image.src = address;
      room.append(image);
    }
  },
  "img.setAttribute('src')": (room, addresses) => {
    for (const address of addresses) {
      const image = lazyImage();
      image.setAttribute('src', address);
      room.append(image);
    }
  },
  'img by innerHTML': (room, addresses) => {
    room.innerHTML = addresses.map((address) => `<img loading="lazy" src="${address}">`).join('');
  },
  'link.href =': (_room, addresses) => {
    const fragment = document.createDocumentFragment();
    for (const address of addresses) {
      const link = styleLink();
      link.href = address;
      fragment.append(link);
    }
  },
  "link.setAttribute('href')": (_room, addresses) => {
    const fragment = document.createDocumentFragment();
    for (const address of addresses) {
      const link = styleLink();
      link.setAttribute('href', address);
      fragment.append(link);
    }
  },
  'link by innerHTML': (_room, addresses) => {
    const box = document.createElement('div');
    box.innerHTML = addresses.map((address) => `<link rel="stylesheet" href="${address}">`).join('');
  },
};

const cell = (way: string, kind: keyof typeof kinds, nodes: number): Cell => ({
  group: 'addresses',
  way: `${way} ${kind}`,
  nodes,
  prepare: (room, sample) => {
    const addresses = Array.from({ length: nodes }, (_, index) => kinds[kind](index, sample));
    return () => ways[way]?.(room, addresses);
  },
});

/**
 * Tags that fetch, with addresses that are let through. A bare Chromium needs about a tenth of a millisecond for an image
 * with a new address, however lazy, and more the more there are: hence fewer of them.
 */
export const addresses: readonly Cell[] = [
  ...['img.src =', "img.setAttribute('src')", 'img by innerHTML'].flatMap((way) => [
    cell(way, 'different', 1_000),
    cell(way, 'repeated', 2_000),
  ]),
  cell('link.href =', 'different', 10_000),
  cell('link.href =', 'repeated', 10_000),
  cell("link.setAttribute('href')", 'different', 10_000),
  cell('link by innerHTML', 'different', 10_000),
  cell('link.href =', 'different', 100_000),
];
