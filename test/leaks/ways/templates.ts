// Templates and other places where elements wait inert.
import type { Ways } from '../Way';

const ofMarkup: Ways = {
  'a template of the page, cloned': {
    kind: 'script',
    before: (address) => `<template><script src="${address}"></script></template>`,
    // There the slots are filled by innerHTML.
    quietIn: {
      'in a frame: about:blank': 'A script that innerHTML has parsed never runs.',
      'in a frame: srcdoc': 'A script that innerHTML has parsed never runs.',
    },
    insert: (_address, slot) => slot.append(slot.querySelector('template')?.content.cloneNode(true) ?? ''),
  },
  'a template of the page, imported': {
    kind: 'frame',
    before: (address) => `<template><p><iframe src="${address}"></iframe></p></template>`,
    insert: (_address, slot) => {
      const template = slot.querySelector('template');
      if (template) slot.append(document.importNode(template.content, true));
    },
  },
  'a template of the page, appended': {
    kind: 'style',
    before: (address) => `<template><link rel="stylesheet" href="${address}"></template>`,
    insert: (_address, slot) => slot.append(slot.querySelector('template')?.content ?? ''),
  },
  'a template of the page, adopted': {
    kind: 'frame',
    before: (address) => `<template><iframe src="${address}"></iframe></template>`,
    insert: (_address, slot) => {
      const template = slot.querySelector('template');
      if (template) slot.append(document.adoptNode(template.content));
    },
  },
  'a template of the page, cloned with its element': {
    kind: 'frame',
    before: (address) => `<template><iframe src="${address}"></iframe></template>`,
    insert: (_address, slot) => {
      const copy = slot.querySelector('template')?.cloneNode(true);
      if (copy instanceof HTMLTemplateElement) slot.append(copy.content);
    },
  },
  'one element of a template, cloned': {
    kind: 'frame',
    before: (address) => `<template><iframe src="${address}"></iframe></template>`,
    insert: (_address, slot) =>
      slot.append(slot.querySelector('template')?.content.firstElementChild?.cloneNode() ?? ''),
  },
  'one element of a template, moved': {
    kind: 'frame',
    before: (address) => `<template><iframe src="${address}"></iframe></template>`,
    insert: (_address, slot) => slot.append(slot.querySelector('template')?.content.firstElementChild ?? ''),
  },
  'a template of the page with a style': {
    kind: 'style',
    before: (address) => `<template><style>@import url("${address}");</style></template>`,
    insert: (_address, slot) => slot.append(slot.querySelector('template')?.content.cloneNode(true) ?? ''),
  },
  'a template of the page with a style attribute': {
    kind: 'image',
    before: (address) => `<template><p style="background: url('${address}')">Text</p></template>`,
    insert: (_address, slot) => slot.append(slot.querySelector('template')?.content.cloneNode(true) ?? ''),
  },
  'a template of the page, its range cloned': {
    kind: 'frame',
    before: (address) => `<template><iframe src="${address}"></iframe></template>`,
    insert: (_address, slot) => {
      const template = slot.querySelector('template');
      if (!template) return;
      const range = template.content.ownerDocument.createRange();
      range.selectNodeContents(template.content);
      slot.append(range.cloneContents());
    },
  },
  'text of a noscript, unwrapped': {
    kind: 'image',
    before: (address) => `<noscript><img alt="" src="${address}"></noscript>`,
    insert: (_address, slot) => {
      slot.innerHTML = slot.querySelector('noscript')?.textContent ?? '';
    },
  },
  'text of a script, unwrapped': {
    kind: 'image',
    before: (address) => `<script type="text/x-template"><img alt="" src="${address}"></script>`,
    insert: (_address, slot) => {
      slot.innerHTML = slot.querySelector('script')?.textContent ?? '';
    },
  },
  'data-src of the page’s own lazy loader': {
    kind: 'image',
    before: (address) => `<img alt="" data-src="${address}">`,
    insert: (_address, slot) => {
      const image = slot.querySelector('img');
      if (image) image.src = image.dataset.src ?? '';
    },
  },
};

const built: Ways = {
  'a template filled by innerHTML, cloned': {
    kind: 'image',
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.innerHTML = `<img alt="" src="${address}">`;
      slot.append(template.content.cloneNode(true));
    },
  },
  'a template filled by innerHTML, imported': {
    kind: 'image',
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.innerHTML = `<img alt="" src="${address}">`;
      slot.append(document.importNode(template.content, true));
    },
  },
  'a template filled by innerHTML, appended': {
    kind: 'image',
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.innerHTML = `<img alt="" src="${address}">`;
      slot.append(template.content);
    },
  },
  'a template filled with elements, cloned': {
    kind: 'script',
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.content.append(Object.assign(document.createElement('script'), { src: address }));
      slot.append(template.content.cloneNode(true));
    },
  },
  'a template filled with elements of its own document': {
    kind: 'script',
    insert: (address, slot) => {
      const { content } = document.createElement('template');
      content.append(Object.assign(content.ownerDocument.createElement('script'), { src: address }));
      slot.append(content);
    },
  },
  'a template within a template, cloned': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<template><template><img alt="" src="${address}"></template></template>`;
      const inner = slot.querySelector('template')?.content.querySelector('template');
      slot.append(inner?.content.cloneNode(true) ?? '');
    },
  },
  'a template within a template, imported twice': {
    kind: 'image',
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.innerHTML = `<template><img alt="" src="${address}"></template>`;
      const outer = document.importNode(template.content, true);
      const inner = outer.querySelector('template');
      if (inner) slot.append(document.importNode(inner.content, true));
    },
  },
  'a template, its attribute set after cloning': {
    kind: 'image',
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.innerHTML = '<img alt="">';
      const copy = template.content.cloneNode(true);
      if (copy instanceof DocumentFragment) copy.querySelector('img')?.setAttribute('src', address);
      slot.append(copy);
    },
  },
  'a template of an SVG': {
    kind: 'image',
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.innerHTML = `<svg><image href="${address}"/></svg>`;
      slot.append(template.content.cloneNode(true));
    },
  },
};

export const templates: Ways = { ...ofMarkup, ...built };
