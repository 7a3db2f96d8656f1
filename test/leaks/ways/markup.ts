// Text that scripts turn into elements.
import type { Ways } from '../Way';

const intoElements: Ways = {
  'innerHTML with an image': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<p>Text <img alt="" src="${address}"></p>`;
    },
  },
  'innerHTML without quotes, in capitals': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<P><IMG ALT SRC=${address}>`;
    },
  },
  'innerHTML with a slash for a space': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<img/alt=""/src="${address}"/>`;
    },
  },
  'innerHTML with the name image': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<image src="${address}">`;
    },
  },
  'innerHTML with an address in character references': {
    kind: 'image',
    insert: (address, slot) => {
      const coded = [...address].map((letter) => `&#${letter.charCodeAt(0)};`).join('');
      slot.innerHTML = `<img alt="" src="${coded}">`;
    },
  },
  'innerHTML with a srcset': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<img alt="" srcset="/bild.png 0.1x, ${address} 1x">`;
    },
  },
  'innerHTML with a frame': {
    kind: 'frame',
    insert: (address, slot) => {
      slot.innerHTML = `<iframe title="a > b" src='${address}'></iframe>`;
    },
  },
  'innerHTML with a frame with srcdoc': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<iframe srcdoc="&lt;img src='${address}'>"></iframe>`;
    },
  },
  'innerHTML with a style sheet link': {
    kind: 'style',
    insert: (address, slot) => {
      slot.innerHTML = `<link href="${address}" rel="stylesheet">`;
    },
  },
  'innerHTML with a preconnect': {
    kind: 'hint',
    insert: (address, slot) => {
      slot.innerHTML = `<link rel="preconnect" href="${address}">`;
    },
  },
  'innerHTML with a style': {
    kind: 'style',
    insert: (address, slot) => {
      slot.innerHTML = `<style>@import url("${address}");</style>`;
    },
  },
  'innerHTML with a style attribute': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<p style="background: url('${address}')">Text</p>`;
    },
  },
  'innerHTML with a video': {
    kind: 'media',
    insert: (address, slot) => {
      slot.innerHTML = `<video preload="auto" src="${address}"></video>`;
    },
  },
  'innerHTML with a poster': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<video poster="${address}"></video>`;
    },
  },
  'innerHTML with an object': {
    kind: 'frame',
    insert: (address, slot) => {
      slot.innerHTML = `<object type="text/html" data="${address}"></object>`;
    },
  },
  'innerHTML with an embed': {
    kind: 'frame',
    insert: (address, slot) => {
      slot.innerHTML = `<embed type="text/html" src="${address}">`;
    },
  },
  'innerHTML with an SVG image': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<svg><image xlink:href="${address}"/></svg>`;
    },
  },
  'innerHTML with a table background': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<table background="${address}"><tr><td>a</td></tr></table>`;
    },
  },
  'innerHTML of an element that is not in the page': {
    kind: 'image',
    insert: (address) => {
      document.createElement('div').innerHTML = `<img alt="" src="${address}">`;
    },
  },
  'innerHTML of an SVG element': {
    kind: 'image',
    insert: (address, slot) => {
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).innerHTML =
        `<image href="${address}"/>`;
    },
  },
  'innerHTML, added to': {
    kind: 'image',
    before: () => '<p>Text</p>',
    insert: (address, slot) => {
      slot.innerHTML += `<img alt="" src="${address}">`;
    },
  },
  'innerHTML with an error listener that inserts': {
    kind: 'image',
    insert: (address, slot) => {
      slot.innerHTML = `<img alt="" src="/fehlt.png" onerror="new Image().src = '${address}'">`;
    },
  },
  outerHTML: {
    kind: 'image',
    before: () => '<p></p>',
    insert: (address, slot) => {
      if (slot.firstElementChild) slot.firstElementChild.outerHTML = `<img alt="" src="${address}">`;
    },
  },
  'insertAdjacentHTML beforebegin': {
    kind: 'image',
    before: () => '<p></p>',
    insert: (address, slot) =>
      slot.firstElementChild?.insertAdjacentHTML('beforebegin', `<img alt="" src="${address}">`),
  },
  'insertAdjacentHTML afterbegin': {
    kind: 'image',
    insert: (address, slot) => slot.insertAdjacentHTML('afterbegin', `<img alt="" src="${address}">`),
  },
  'insertAdjacentHTML beforeend': {
    kind: 'image',
    insert: (address, slot) => slot.insertAdjacentHTML('beforeend', `<img alt="" src="${address}">`),
  },
  'insertAdjacentHTML afterend': {
    kind: 'image',
    before: () => '<p></p>',
    insert: (address, slot) => slot.firstElementChild?.insertAdjacentHTML('afterend', `<img alt="" src="${address}">`),
  },
  setHTMLUnsafe: {
    kind: 'image',
    exists: () => 'setHTMLUnsafe' in Element.prototype,
    insert: (address, slot) => slot.setHTMLUnsafe(`<img alt="" src="${address}">`),
  },
  setHTML: {
    kind: 'image',
    exists: () => 'setHTML' in Element.prototype,
    quiet: {
      chromium: 'The default of setHTML takes images away.',
      firefox: 'The default of setHTML takes images away.',
    },
    insert: (address, slot) => Reflect.get(slot, 'setHTML').call(slot, `<img alt="" src="${address}">`),
  },
  'execCommand insertHTML': {
    kind: 'image',
    insert: (address, slot) => {
      slot.contentEditable = 'true';
      slot.append('Text');
      slot.focus();
      getSelection()?.selectAllChildren(slot);
      document.execCommand('insertHTML', false, `<img alt="" src="${address}">`);
      slot.contentEditable = 'false';
    },
  },
  'execCommand insertImage': {
    kind: 'image',
    insert: (address, slot) => {
      slot.contentEditable = 'true';
      slot.append('Text');
      slot.focus();
      getSelection()?.selectAllChildren(slot);
      document.execCommand('insertImage', false, address);
      slot.contentEditable = 'false';
    },
  },
  'createContextualFragment with an image': {
    kind: 'image',
    insert: (address, slot) =>
      slot.append(document.createRange().createContextualFragment(`<img alt="" src="${address}">`)),
  },
  'createContextualFragment with a script': {
    kind: 'script',
    insert: (address, slot) =>
      slot.append(document.createRange().createContextualFragment(`<script src="${address}"></script>`)),
  },
};

const written: Ways = {
  'document.write of a script': {
    kind: 'script',
    alone: 'once-read',
    insert: (address) => document.write(`<script src="${address}"></script>`),
  },
  'document.write of an image': {
    kind: 'image',
    alone: 'once-read',
    insert: (address) => document.write(`<p>Text <img alt="" src="${address}"></p>`),
  },
  'document.write, split within a tag': {
    kind: 'image',
    alone: 'once-read',
    insert: (address) => {
      document.write('<p>Text <img alt="" sr');
      document.write(`c="${address.slice(0, 14)}`);
      document.write(`${address.slice(14)}"></p>`);
    },
  },
  'document.write of several strings': {
    kind: 'script',
    alone: 'once-read',
    insert: (address) => document.write('<scr', `ipt src="${address}"></scr`, 'ipt>'),
  },
  'document.write of a style': {
    kind: 'style',
    alone: 'once-read',
    insert: (address) => document.write(`<style>@import url("${address}");</style>`),
  },
  'document.write of a style, split within its rule': {
    kind: 'style',
    alone: 'once-read',
    insert: (address) => {
      document.write('<style>@import url("');
      document.write(`${address}");</style>`);
    },
  },
  'document.writeln of an image': {
    kind: 'image',
    alone: 'once-read',
    insert: (address) => document.writeln(`<img alt="" src="${address}">`),
  },
  'document.open, write, close': {
    kind: 'image',
    alone: 'always',
    insert: (address) => {
      document.open();
      document.write(`<!doctype html><p>Text <img alt="" src="${address}"></p>`);
      document.close();
    },
  },
};

const parsedApart: Ways = {
  'DOMParser, adopted': {
    kind: 'image',
    insert: (address, slot) => {
      const parsed = new DOMParser().parseFromString(`<img alt="" src="${address}">`, 'text/html');
      slot.append(document.adoptNode(parsed.body));
    },
  },
  'DOMParser, imported': {
    kind: 'image',
    insert: (address, slot) => {
      const parsed = new DOMParser().parseFromString(`<img alt="" src="${address}">`, 'text/html');
      slot.append(document.importNode(parsed.body, true));
    },
  },
  'DOMParser, appended': {
    kind: 'frame',
    insert: (address, slot) => {
      const parsed = new DOMParser().parseFromString(`<iframe src="${address}"></iframe>`, 'text/html');
      slot.append(...parsed.body.children);
    },
  },
  'DOMParser, a script cloned': {
    kind: 'script',
    insert: (address, slot) => {
      const parsed = new DOMParser().parseFromString(`<script src="${address}"></script>`, 'text/html');
      const script = document.createElement('script');
      for (const { name, value } of parsed.querySelector('script')?.attributes ?? []) script.setAttribute(name, value);
      slot.append(script);
    },
  },
  'DOMParser, an attribute node moved': {
    kind: 'image',
    insert: (address) => {
      const image = new DOMParser().parseFromString(`<img alt="" src="${address}">`, 'text/html').images[0];
      const attribute = image?.getAttributeNode('src');
      if (image && attribute) new Image().setAttributeNode(image.removeAttributeNode(attribute));
    },
  },
  'DOMParser of XHTML, with a script': {
    kind: 'script',
    quiet: { firefox: 'Firefox runs no script that was parsed apart from the page.' },
    insert: (address, slot) => {
      const parsed = new DOMParser().parseFromString(
        `<div xmlns="http://www.w3.org/1999/xhtml"><script src="${address}"/></div>`,
        'application/xhtml+xml',
      );
      slot.append(document.importNode(parsed.documentElement, true));
    },
  },
  'DOMParser of SVG': {
    kind: 'image',
    insert: (address, slot) => {
      const parsed = new DOMParser().parseFromString(
        `<svg xmlns="http://www.w3.org/2000/svg"><image href="${address}"/></svg>`,
        'image/svg+xml',
      );
      slot.append(document.adoptNode(parsed.documentElement));
    },
  },
  'Document.parseHTMLUnsafe': {
    kind: 'image',
    exists: () => 'parseHTMLUnsafe' in Document,
    insert: (address, slot) => slot.append(Document.parseHTMLUnsafe(`<img alt="" src="${address}">`).body),
  },
  'createHTMLDocument, innerHTML': {
    kind: 'image',
    insert: (address, slot) => {
      const other = document.implementation.createHTMLDocument('');
      other.body.innerHTML = `<img alt="" src="${address}">`;
      slot.append(...other.body.childNodes);
    },
  },
  'createHTMLDocument, write': {
    kind: 'image',
    insert: (address, slot) => {
      const other = document.implementation.createHTMLDocument('');
      other.write(`<img alt="" src="${address}">`);
      slot.append(...other.body.childNodes);
    },
  },
  'createHTMLDocument, a style': {
    kind: 'style',
    insert: (address, slot) => {
      const other = document.implementation.createHTMLDocument('');
      const style = other.createElement('style');
      style.textContent = `@import url("${address}");`;
      slot.append(style);
    },
  },
  'createDocument, nodes of XHTML': {
    kind: 'image',
    insert: (address, slot) => {
      const other = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html', null);
      const image = other.createElementNS('http://www.w3.org/1999/xhtml', 'img');
      image.setAttribute('src', address);
      slot.append(image);
    },
  },
  'XMLHttpRequest.responseXML': {
    kind: 'image',
    insert: (address, slot) =>
      new Promise((done) => {
        const request = new XMLHttpRequest();
        request.responseType = 'document';
        request.onload = () => {
          slot.append(...(request.responseXML?.body.childNodes ?? []));
          done(undefined);
        };
        request.open('GET', `/innen?bild=${encodeURIComponent(address)}`);
        request.send();
      }),
  },
  'XSLTProcessor.transformToFragment': {
    kind: 'image',
    exists: () => 'XSLTProcessor' in window,
    insert: (address, slot) => {
      const sheet = new DOMParser().parseFromString(
        `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/>
        <xsl:template match="/"><img alt="" src="${address}"/></xsl:template></xsl:stylesheet>`,
        'application/xml',
      );
      const processor = new XSLTProcessor();
      processor.importStylesheet(sheet);
      slot.append(processor.transformToFragment(sheet, document));
    },
  },
  'XSLTProcessor.transformToDocument': {
    kind: 'image',
    exists: () => 'XSLTProcessor' in window,
    insert: (address, slot) => {
      const sheet = new DOMParser().parseFromString(
        `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/>
        <xsl:template match="/"><html><body><img alt="" src="${address}"/></body></html></xsl:template></xsl:stylesheet>`,
        'application/xml',
      );
      const processor = new XSLTProcessor();
      processor.importStylesheet(sheet);
      slot.append(document.adoptNode(processor.transformToDocument(sheet).documentElement));
    },
  },
};

export const markup: Ways = { ...intoElements, ...written, ...parsedApart };
