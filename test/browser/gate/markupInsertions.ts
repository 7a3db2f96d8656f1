// Ways by which a page's script turns text into elements: data for inserted.spec.ts. The functions run in the page.
import type { Insertion } from './insertions';

export const markupInsertions: Readonly<Record<string, Insertion>> = {
  'innerHTML with an image': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      slot.innerHTML = `<p>Text <img alt="" src="${address}"></p>`;
      return slot.querySelector('img');
    },
  },
  'innerHTML with an image without quotes, in capitals': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      slot.innerHTML = `<P><IMG ALT SRC=${address}>`;
      return slot.querySelector('img');
    },
  },
  'innerHTML with a frame': {
    kind: 'frame',
    attribute: 'src',
    insert: (address, slot) => {
      slot.innerHTML = `<iframe title="a > b" src='${address}'></iframe>`;
      return slot.querySelector('iframe');
    },
  },
  'innerHTML with a style sheet link': {
    kind: 'style',
    attribute: 'href',
    insert: (address, slot) => {
      slot.innerHTML = `<link href="${address}" rel="stylesheet">`;
      return slot.querySelector('link');
    },
  },
  'innerHTML with an SVG image': {
    kind: 'image',
    attribute: 'xlink:href',
    insert: (address, slot) => {
      slot.innerHTML = `<svg><image xlink:href="${address}"/></svg>`;
      return slot.querySelector('image');
    },
  },
  outerHTML: {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      const { id } = slot;
      slot.outerHTML = `<div id="${id}"><img alt="" src="${address}"></div>`;
      return document.querySelector(`#${id} img`);
    },
  },
  'insertAdjacentHTML beforebegin': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      slot.insertAdjacentHTML('beforebegin', `<img alt="" src="${address}">`);
      return slot.previousElementSibling;
    },
  },
  'insertAdjacentHTML afterbegin': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      slot.insertAdjacentHTML('afterbegin', `<img alt="" src="${address}">`);
      return slot.firstElementChild;
    },
  },
  'insertAdjacentHTML beforeend': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      slot.insertAdjacentHTML('beforeend', `<img alt="" src="${address}">`);
      return slot.lastElementChild;
    },
  },
  'insertAdjacentHTML afterend': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      slot.insertAdjacentHTML('afterend', `<img alt="" src="${address}">`);
      return slot.nextElementSibling;
    },
  },
  setHTMLUnsafe: {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      slot.setHTMLUnsafe(`<img alt="" src="${address}">`);
      return slot.querySelector('img');
    },
  },
  'innerHTML of a shadow root': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      const root = slot.attachShadow({ mode: 'open' });
      root.innerHTML = `<img alt="" src="${address}">`;
      return root.querySelector('img');
    },
  },
  'createContextualFragment with an image': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      slot.append(document.createRange().createContextualFragment(`<img alt="" src="${address}">`));
      return slot.querySelector('img');
    },
  },
  'createContextualFragment with a script': {
    kind: 'script',
    attribute: 'src',
    insert: (address, slot) => {
      slot.append(document.createRange().createContextualFragment(`<script src="${address}"></script>`));
      return slot.querySelector('script');
    },
  },
  'document.write of a script': {
    kind: 'script',
    attribute: 'src',
    insert: (address) => {
      document.write(`<script class="written" src="${address}"></script>`);
      return [...document.querySelectorAll('script.written')].at(-1) ?? null;
    },
  },
  'document.write of an image': {
    kind: 'image',
    attribute: 'src',
    insert: (address) => {
      document.write(`<p>Text <img class="written" alt="" src="${address}"></p>`);
      return [...document.querySelectorAll('img.written')].at(-1) ?? null;
    },
  },
};
