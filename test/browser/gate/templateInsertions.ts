// Ways by which a page's script takes elements from where they were parsed apart from the page: data for
// inserted.spec.ts. The functions run in the page.
import type { Insertion } from './insertions';

export const templateInsertions: Readonly<Record<string, Insertion>> = {
  'a template of the page, cloned': {
    kind: 'script',
    attribute: 'src',
    markup: (address) => `<template><script src="${address}"></script></template>`,
    insert: (_address, slot) => {
      slot.append(slot.querySelector('template')?.content.cloneNode(true) ?? '');
      return slot.querySelector('script');
    },
  },
  'a template of the page, imported': {
    kind: 'frame',
    attribute: 'src',
    markup: (address) => `<template><p><iframe src="${address}"></iframe></p></template>`,
    insert: (_address, slot) => {
      const template = slot.querySelector('template');
      if (template) slot.append(document.importNode(template.content, true));
      return slot.querySelector('iframe');
    },
  },
  'a template of the page, appended': {
    kind: 'style',
    attribute: 'href',
    markup: (address) => `<template><link rel="stylesheet" href="${address}"></template>`,
    insert: (_address, slot) => {
      slot.append(slot.querySelector('template')?.content ?? '');
      return slot.querySelector('link');
    },
  },
  'a template of the page, cloned with its element': {
    kind: 'image',
    attribute: 'src',
    markup: (address) => `<template><img alt="" src="${address}"></template>`,
    insert: (_address, slot) => {
      const copy = slot.querySelector('template')?.cloneNode(true);
      if (copy instanceof HTMLTemplateElement) slot.append(copy.content);
      return slot.querySelector('img');
    },
  },
  'a template filled by innerHTML, cloned': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.innerHTML = `<img alt="" src="${address}">`;
      slot.append(template.content.cloneNode(true));
      return slot.querySelector('img');
    },
  },
  'a template filled by innerHTML, imported': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.innerHTML = `<img alt="" src="${address}">`;
      slot.append(document.importNode(template.content, true));
      return slot.querySelector('img');
    },
  },
  'a template filled by innerHTML, appended': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.innerHTML = `<img alt="" src="${address}">`;
      slot.append(template.content);
      return slot.querySelector('img');
    },
  },
  'a template within a template, cloned': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      slot.innerHTML = `<template><template><img alt="" src="${address}"></template></template>`;
      const inner = slot.querySelector('template')?.content.querySelector('template');
      slot.append(inner?.content.cloneNode(true) ?? '');
      return slot.querySelector('img');
    },
  },
  'DOMParser, adopted': {
    kind: 'image',
    attribute: 'src',
    insert: (address, slot) => {
      const parsed = new DOMParser().parseFromString(`<img alt="" src="${address}">`, 'text/html');
      slot.append(document.adoptNode(parsed.body));
      return slot.querySelector('img');
    },
  },
  'DOMParser, appended': {
    kind: 'frame',
    attribute: 'src',
    insert: (address, slot) => {
      const parsed = new DOMParser().parseFromString(`<iframe src="${address}"></iframe>`, 'text/html');
      slot.append(...parsed.body.children);
      return slot.querySelector('iframe');
    },
  },
};
