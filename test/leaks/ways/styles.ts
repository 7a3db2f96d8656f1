// Style sheets and styles, in every way in which CSS names an address.
import { HELD_ADDRESS } from '../../../src/markup/heldCss';
import type { Ways } from '../Way';

const held = (css: (address: string) => string) => ({
  markup: (address: string) => `<style>${css(address)}</style>Text`,
  held: (address: string, service: string) =>
    `<style data-einlass="${service}">${css(address).replaceAll(address, HELD_ADDRESS + address)}</style>Text`,
});

const tagsOfMarkup: Ways = {
  'style element with @import': { kind: 'style', ...held((address) => `@import url("${address}");`) },
  'style element with @import of a string': { kind: 'style', ...held((address) => `@import "${address}";`) },
  'style element with @import into a layer': {
    kind: 'style',
    ...held((address) => `@import url(${address}) layer(a);`),
  },
  'style element with @font-face that is used': {
    kind: 'font',
    ...held(
      (address) =>
        `@font-face { font-family: "${slotOf(address)}"; src: url("${address}"); } #${slotOf(address)} { font-family: "${slotOf(address)}"; }`,
    ),
  },
  'style element with a background': {
    kind: 'image',
    ...held((address) => `#${slotOf(address)} { background-image: url("${address}"); }`),
  },
  'style attribute': {
    kind: 'image',
    markup: (address) => `<p style="background-image: url('${address}')">Text</p>`,
    held: (address, service) =>
      `<p data-einlass="${service}" data-style="background-image: url('${address}')">Text</p>`,
  },
  'style attribute with image-set()': {
    kind: 'image',
    markup: (address) => `<p style="background-image: image-set('${address}' 1x)">Text</p>`,
    held: (address, service) =>
      `<p data-einlass="${service}" data-style="background-image: image-set('${address}' 1x)">Text</p>`,
  },
  'style attribute of an SVG element': {
    kind: 'image',
    markup: (address) => `<svg style="background-image: url('${address}')"></svg>`,
    held: (address, service) =>
      `<svg data-einlass="${service}" data-style="background-image: url('${address}')"></svg>`,
  },
  'link to an own style sheet that imports': {
    kind: 'style',
    markup: (address) => `<link rel="stylesheet" href="/stil.css?importiert=${encodeURIComponent(address)}">`,
    unnamed: 'The address stands in a file, which no script reads before the browser does.',
  },
};

/** The id of the slot in which an address is used is the first label of its host. */
function slotOf(address: string): string {
  return address.replace(/^.*?:\/\/(\w+).*$/, '$1');
}

const asText: Ways = {
  'style.textContent with @import': {
    kind: 'style',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `@import url("${address}");`;
      slot.append(style);
    },
  },
  'style.textContent, set in the page': {
    kind: 'style',
    insert: (address, slot) => {
      slot.appendChild(document.createElement('style')).textContent = `@import url("${address}");`;
    },
  },
  'style.innerHTML': {
    kind: 'style',
    insert: (address, slot) => {
      slot.appendChild(document.createElement('style')).innerHTML = `@import url(${address});`;
    },
  },
  'style.innerText': {
    kind: 'style',
    insert: (address, slot) => {
      slot.appendChild(document.createElement('style')).innerText = `@import "${address}";`;
    },
  },
  'style.append of a string': {
    kind: 'style',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.append(`@import url("${address}");`);
      slot.append(style);
    },
  },
  'style.appendChild of a text node': {
    kind: 'style',
    insert: (address, slot) => {
      const style = slot.appendChild(document.createElement('style'));
      style.appendChild(document.createTextNode(`@import url("${address}");`));
    },
  },
  'style.replaceChildren': {
    kind: 'style',
    insert: (address, slot) =>
      slot.appendChild(document.createElement('style')).replaceChildren(`@import url("${address}");`),
  },
  'style.insertAdjacentText': {
    kind: 'style',
    insert: (address, slot) =>
      slot.appendChild(document.createElement('style')).insertAdjacentText('beforeend', `@import url("${address}");`),
  },
  'data of the text node of a style': {
    kind: 'style',
    insert: (address, slot) => {
      const text = document.createTextNode('p {}');
      slot.appendChild(document.createElement('style')).append(text);
      text.data = `@import url("${address}");`;
    },
  },
  'nodeValue of the text node of a style': {
    kind: 'style',
    insert: (address, slot) => {
      const text = document.createTextNode('p {}');
      slot.appendChild(document.createElement('style')).append(text);
      text.nodeValue = `@import url("${address}");`;
    },
  },
  'appendData, split within the rule': {
    kind: 'style',
    insert: (address, slot) => {
      const text = document.createTextNode('@import url("');
      text.appendData(address.slice(0, 14));
      text.appendData(`${address.slice(14)}");`);
      slot.appendChild(document.createElement('style')).append(text);
    },
  },
  'two text nodes of a style, split within the rule': {
    kind: 'style',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.append('@import url("', `${address}");`);
      slot.append(style);
    },
  },
  'a fragment appended to a style': {
    kind: 'style',
    insert: (address, slot) => {
      const fragment = document.createDocumentFragment();
      fragment.append(`@import url("${address}");`);
      slot.appendChild(document.createElement('style')).append(fragment);
    },
  },
  'style with @font-face that is used': {
    kind: 'font',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `@font-face { font-family: "${slot.id}"; src: url("${address}"); }`;
      const text = Object.assign(document.createElement('p'), { textContent: 'Text' });
      text.style.fontFamily = slot.id;
      slot.append(style, text);
    },
  },
  'style with a background': {
    kind: 'image',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `#${slot.id} { background: url("${address}") }`;
      slot.append(style);
    },
  },
  'style with a background of ::before': {
    kind: 'image',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `#${slot.id}::before { content: url("${address}") }`;
      slot.append(style);
    },
  },
  'style with an escaped address': {
    kind: 'image',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `#${slot.id} { background: url(${address.replace('https:', 'https\\3a ')}) }`;
      slot.append(style);
    },
  },
  'style with escaped letters of url': {
    kind: 'image',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `#${slot.id} { background: \\75 r\\6c(${address}) }`;
      slot.append(style);
    },
  },
  'style with @\\69mport': {
    kind: 'style',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `@\\69mport "${address}";`;
      slot.append(style);
    },
  },
  'style with an address without its scheme': {
    kind: 'image',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `#${slot.id} { background: url(${address.replace('https:', '')}) }`;
      slot.append(style);
    },
  },
  'style with image-set()': {
    kind: 'image',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `#${slot.id} { background-image: image-set("${address}" 1x) }`;
      slot.append(style);
    },
  },
  'style with -webkit-image-set()': {
    kind: 'image',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `#${slot.id} { background-image: -webkit-image-set(url("${address}") 1x) }`;
      slot.append(style);
    },
  },
  'style with a custom property': {
    kind: 'image',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `#${slot.id} { --a: url("${address}"); background: var(--a) }`;
      slot.append(style);
    },
  },
  'style with @supports, @media and @layer': {
    kind: 'image',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `@layer a { @supports (color: red) { @media all { #${slot.id} { mask-image: url("${address}"); border-image: url("${address}") 1; } } } }`;
      slot.append(style);
    },
  },
  'style with @keyframes': {
    kind: 'image',
    insert: (address, slot) => {
      const style = document.createElement('style');
      style.textContent = `@keyframes k-${slot.id} { from, to { background-image: url("${address}") } } #${slot.id} { animation: k-${slot.id} 9s }`;
      slot.append(style);
    },
  },
  'style of a media type that changes': {
    kind: 'image',
    insert: (address, slot) => {
      const style = Object.assign(document.createElement('style'), { media: 'print' });
      style.textContent = `#${slot.id} { background: url("${address}") }`;
      slot.append(style);
      style.media = 'all';
    },
  },
  'SVG style element': {
    kind: 'style',
    insert: (address, slot) => {
      const svg = slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'style')).textContent =
        `@import url("${address}");`;
    },
  },
};

const asSheets: Ways = {
  'insertRule of @import': {
    kind: 'style',
    insert: (address, slot) =>
      slot.appendChild(document.createElement('style')).sheet?.insertRule(`@import url("${address}");`),
  },
  'insertRule of a background': {
    kind: 'image',
    insert: (address, slot) =>
      slot
        .appendChild(document.createElement('style'))
        .sheet?.insertRule(`#${slot.id} { background: url("${address}") }`),
  },
  'insertRule of @font-face': {
    kind: 'font',
    insert: (address, slot) => {
      const style = slot.appendChild(document.createElement('style'));
      style.sheet?.insertRule(`@font-face { font-family: "${slot.id}"; src: url("${address}"); }`);
      const text = Object.assign(document.createElement('p'), { textContent: 'Text' });
      text.style.fontFamily = slot.id;
      slot.append(text);
    },
  },
  'insertRule into a group of rules': {
    kind: 'image',
    insert: (address, slot) => {
      const style = slot.appendChild(document.createElement('style'));
      style.textContent = '@media all {}';
      const group = style.sheet?.cssRules[0];
      if (group instanceof CSSMediaRule) group.insertRule(`#${slot.id} { background: url("${address}") }`);
    },
  },
  'insertRule into a rule': {
    kind: 'image',
    exists: () => 'insertRule' in CSSStyleRule.prototype,
    insert: (address, slot) => {
      const style = slot.appendChild(document.createElement('style'));
      style.textContent = `#${slot.id} {}`;
      const rule = style.sheet?.cssRules[0];
      if (rule instanceof CSSStyleRule) rule.insertRule(`& { background: url("${address}") }`);
    },
  },
  'appendRule to @keyframes': {
    kind: 'image',
    insert: (address, slot) => {
      const style = slot.appendChild(document.createElement('style'));
      style.textContent = `@keyframes r-${slot.id} {} #${slot.id} { animation: r-${slot.id} 9s }`;
      const frames = style.sheet?.cssRules[0];
      if (frames instanceof CSSKeyframesRule) frames.appendRule(`from, to { background-image: url("${address}") }`);
    },
  },
  addRule: {
    kind: 'image',
    insert: (address, slot) =>
      slot.appendChild(document.createElement('style')).sheet?.addRule(`#${slot.id}`, `background: url("${address}")`),
  },
  'style of a rule, by property': {
    kind: 'image',
    insert: (address, slot) => {
      const style = slot.appendChild(document.createElement('style'));
      style.textContent = `#${slot.id} {}`;
      const rule = style.sheet?.cssRules[0];
      if (rule instanceof CSSStyleRule) rule.style.backgroundImage = `url("${address}")`;
    },
  },
  'style of a rule, by setProperty': {
    kind: 'image',
    insert: (address, slot) => {
      const style = slot.appendChild(document.createElement('style'));
      style.textContent = `#${slot.id} {}`;
      const rule = style.sheet?.cssRules[0];
      if (rule instanceof CSSStyleRule) rule.style.setProperty('background-image', `url("${address}")`);
    },
  },
  'style of a rule, by cssText': {
    kind: 'image',
    insert: (address, slot) => {
      const style = slot.appendChild(document.createElement('style'));
      style.textContent = `#${slot.id} {}`;
      const rule = style.sheet?.cssRules[0];
      if (rule instanceof CSSStyleRule) rule.style.cssText = `background-image: url("${address}")`;
    },
  },
  'style of an @font-face rule': {
    kind: 'font',
    quiet: { firefox: 'Firefox lets no script change such a rule.' },
    insert: (address, slot) => {
      const style = slot.appendChild(document.createElement('style'));
      style.textContent = `@font-face { font-family: "${slot.id}"; src: url("/schrift.woff2"); }`;
      const rule = style.sheet?.cssRules[0];
      if (rule instanceof CSSFontFaceRule) rule.style.setProperty('src', `url("${address}")`);
      const text = Object.assign(document.createElement('p'), { textContent: 'Text' });
      text.style.fontFamily = slot.id;
      slot.append(text);
    },
  },
  'attributeStyleMap of a rule': {
    kind: 'image',
    seldom: { webkit: 'WebKit draws what is set there when it happens to forget what it has drawn.' },
    exists: () => 'styleMap' in CSSStyleRule.prototype,
    insert: (address, slot) => {
      const style = slot.appendChild(document.createElement('style'));
      style.textContent = `#${slot.id} {}`;
      const rule = style.sheet?.cssRules[0];
      if (rule instanceof CSSStyleRule) Reflect.get(rule, 'styleMap').set('background-image', `url("${address}")`);
    },
  },
  'replaceSync, adopted': {
    kind: 'image',
    insert: (address, slot) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`#${slot.id} { background: url("${address}") }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
  },
  'replaceSync after adoption': {
    kind: 'image',
    insert: (address, slot) => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets.push(sheet);
      sheet.replaceSync(`#${slot.id} { background: url("${address}") }`);
    },
  },
  'replace, adopted': {
    kind: 'image',
    insert: async (address, slot) => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets.push(sheet);
      await sheet.replace(`#${slot.id} { background: url("${address}") }`);
    },
  },
  'adopted sheet with @font-face': {
    kind: 'font',
    insert: (address, slot) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`@font-face { font-family: "${slot.id}"; src: url("${address}"); }`);
      document.adoptedStyleSheets.push(sheet);
      const text = Object.assign(document.createElement('p'), { textContent: 'Text' });
      text.style.fontFamily = slot.id;
      slot.append(text);
    },
  },
  'sheet adopted by a shadow root': {
    kind: 'image',
    insert: (address, slot) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:host { background: url("${address}") }`);
      slot.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    },
  },
  'sheet with a baseURL': {
    kind: 'image',
    exists: () => {
      try {
        return !(Reflect.construct(CSSStyleSheet, [{ baseURL: 'https://[' }]) instanceof CSSStyleSheet);
      } catch {
        return true;
      }
    },
    insert: (address, slot) => {
      const { origin, pathname, search } = new URL(address);
      const sheet = new CSSStyleSheet({ baseURL: `${origin}/a/b` });
      sheet.replaceSync(`#${slot.id} { background: url("..${pathname}${search}") }`);
      document.adoptedStyleSheets.push(sheet);
    },
  },
  'link to a data: style sheet that imports': {
    kind: 'style',
    insert: (address, slot) =>
      slot.append(
        Object.assign(document.createElement('link'), {
          rel: 'stylesheet',
          href: `data:text/css,${encodeURIComponent(`@import url("${address}");`)}`,
        }),
      ),
  },
  'link to a style sheet of a blob that imports': {
    kind: 'style',
    escapes: 'The text of a blob is read by the browser, which no script comes before.',
    insert: (address, slot) => {
      const css = new Blob([`@import url("${address}");`], { type: 'text/css' });
      slot.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: URL.createObjectURL(css) }));
    },
  },
  'link to an own style sheet that imports': {
    kind: 'style',
    escapes: 'The address stands in a file, which no script reads before the browser does.',
    insert: (address, slot) =>
      slot.append(
        Object.assign(document.createElement('link'), {
          rel: 'stylesheet',
          href: `/stil.css?importiert=${encodeURIComponent(address)}`,
        }),
      ),
  },
};

const ofElements: Ways = {
  'element.setAttribute of style': {
    kind: 'image',
    insert: (address, slot) => slot.setAttribute('style', `background: url("${address}")`),
  },
  'element.setAttributeNode of style': {
    kind: 'image',
    insert: (address, slot) => {
      const attribute = document.createAttribute('style');
      attribute.value = `background: url("${address}")`;
      slot.setAttributeNode(attribute);
    },
  },
  'element.style.cssText': {
    kind: 'image',
    insert: (address, slot) => {
      slot.style.cssText = `background: url("${address}")`;
    },
  },
  'element.style = text': {
    kind: 'image',
    insert: (address, slot) => Reflect.set(slot, 'style', `background: url("${address}")`),
  },
  'element.style.setProperty': {
    kind: 'image',
    insert: (address, slot) => slot.style.setProperty('background-image', `url("${address}")`),
  },
  'element.style.setProperty of a custom property': {
    kind: 'image',
    insert: (address, slot) => {
      slot.style.setProperty('--picture', `url("${address}")`);
      slot.style.backgroundImage = 'var(--picture)';
    },
  },
  'element.style.backgroundImage': {
    kind: 'image',
    insert: (address, slot) => {
      slot.style.backgroundImage = `url("${address}")`;
    },
  },
  'element.style.backgroundImage, measured at once': {
    kind: 'image',
    // What measures has the styles of the whole page worked out.
    alone: 'always',
    escapes: {
      chromium:
        'The properties of a style are in the object itself, where no guard can stand, and what measures has it fetched before an observer hears of it.',
    },
    insert: (address, slot) => {
      slot.style.backgroundImage = `url("${address}")`;
      slot.getBoundingClientRect();
    },
  },
  'element.style.background': {
    kind: 'image',
    insert: (address, slot) => {
      slot.style.background = `url("${address}")`;
    },
  },
  "element.style['background-image']": {
    kind: 'image',
    insert: (address, slot) => Reflect.set(slot.style, 'background-image', `url("${address}")`),
  },
  'element.style.listStyleImage': {
    kind: 'image',
    insert: (address, slot) => {
      const item = slot.appendChild(document.createElement('li'));
      item.style.listStyleImage = `url("${address}")`;
    },
  },
  'element.style.content': {
    kind: 'image',
    insert: (address, slot) => {
      const text = slot.appendChild(document.createElement('p'));
      text.style.content = `url("${address}")`;
    },
  },
  'element.style.borderImage': {
    kind: 'image',
    insert: (address, slot) => {
      slot.style.borderImage = `url("${address}") 1`;
      slot.style.borderStyle = 'solid';
    },
  },
  'element.style.maskImage': {
    kind: 'image',
    insert: (address, slot) => {
      slot.append('Text');
      slot.style.maskImage = `url("${address}")`;
    },
  },
  'element.style.shapeOutside': {
    kind: 'image',
    insert: (address, slot) => {
      const text = slot.appendChild(document.createElement('p'));
      text.style.cssFloat = 'left';
      text.style.shapeOutside = `url("${address}")`;
    },
  },
  'element.style of an element that is not in the page yet': {
    kind: 'image',
    insert: (address, slot) => {
      const text = Object.assign(document.createElement('p'), { textContent: 'Text' });
      text.style.backgroundImage = `url("${address}")`;
      slot.append(text);
    },
  },
  'element.style.setProperty on an element that is not in the page yet': {
    kind: 'image',
    insert: (address, slot) => {
      const text = Object.assign(document.createElement('p'), { textContent: 'Text' });
      text.style.setProperty('background-image', `url("${address}")`);
      slot.append(text);
    },
  },
  'attributeStyleMap of an element': {
    kind: 'image',
    exists: () => 'attributeStyleMap' in HTMLElement.prototype,
    insert: (address, slot) => Reflect.get(slot, 'attributeStyleMap').set('background-image', `url("${address}")`),
  },
  'element.animate': {
    kind: 'image',
    insert: (address, slot) =>
      slot.animate([{ backgroundImage: `url("${address}")` }, { backgroundImage: `url("${address}")` }], 9000),
  },
  'KeyframeEffect.setKeyframes': {
    kind: 'image',
    insert: (address, slot) => {
      const effect = new KeyframeEffect(slot, null, 9000);
      effect.setKeyframes({ backgroundImage: [`url("${address}")`, `url("${address}")`] });
      new Animation(effect).play();
    },
  },
  'style of an SVG element': {
    kind: 'image',
    insert: (address, slot) => {
      const svg = slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      svg.style.backgroundImage = `url("${address}")`;
    },
  },
  'SVG presentation attribute mask': {
    kind: 'image',
    insert: (address, slot) => {
      const name = 'http://www.w3.org/2000/svg';
      const svg = slot.appendChild(document.createElementNS(name, 'svg'));
      const rect = svg.appendChild(document.createElementNS(name, 'rect'));
      rect.setAttribute('width', '9');
      rect.setAttribute('height', '9');
      rect.setAttribute('mask', `url("${address}")`);
    },
  },
  'SVG presentation attribute filter': {
    kind: 'image',
    quiet: 'Browsers ask no other origin for a filter.',
    insert: (address, slot) => {
      const name = 'http://www.w3.org/2000/svg';
      const svg = slot.appendChild(document.createElementNS(name, 'svg'));
      const rect = svg.appendChild(document.createElementNS(name, 'rect'));
      rect.setAttribute('width', '9');
      rect.setAttribute('height', '9');
      rect.setAttribute('filter', `url("${address}#a")`);
    },
  },
};

const fonts: Ways = {
  'new FontFace, load()': {
    kind: 'font',
    insert: (address, slot) => new FontFace(slot.id, `url("${address}")`).load(),
  },
  'new FontFace, added and used': {
    kind: 'font',
    insert: (address, slot) => {
      document.fonts.add(new FontFace(slot.id, `url("${address}")`));
      const text = Object.assign(document.createElement('p'), { textContent: 'Text' });
      text.style.fontFamily = slot.id;
      slot.append(text);
    },
  },
  'new FontFace, document.fonts.load()': {
    kind: 'font',
    insert: (address, slot) => {
      document.fonts.add(new FontFace(slot.id, `url("${address}")`));
      return document.fonts.load(`9px "${slot.id}"`);
    },
  },
  'FontFace of a class of its own': {
    kind: 'font',
    insert: (address, slot) => {
      class Own extends FontFace {}
      return new Own(slot.id, `url("${address}")`).load();
    },
  },
};

export const styles: Ways = { ...tagsOfMarkup, ...asText, ...asSheets, ...ofElements, ...fonts };
