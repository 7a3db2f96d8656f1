// Scripts, in every way in which a page makes one.
import { tags } from '../tags';
import type { Ways } from '../Way';

const tagsOfMarkup: Ways = {
  'script src': { kind: 'script', ...tags('<script [src]></script>') },
  'script async': { kind: 'script', ...tags('<script async [src]></script>') },
  'script defer': { kind: 'script', ...tags('<script defer [src]></script>') },
  'script type=module': { kind: 'script', ...tags('<script [type=module] [src]></script>') },
  'script type=""': { kind: 'script', ...tags('<script [type=] [src]></script>') },
  'script type=TEXT/JAVASCRIPT': { kind: 'script', ...tags('<SCRIPT [type=TEXT/JAVASCRIPT] [src]></SCRIPT>') },
  'script nomodule': {
    kind: 'script',
    ...tags('<script nomodule [src]></script>'),
    quiet: 'Browsers with modules pass over it.',
  },
  'inline module that imports': {
    kind: 'script',
    markup: (address) => `<script type="module">import '${address}';</script>`,
    held: (address, service) =>
      `<script type="text/plain" data-type="module" data-einlass="${service}">import '${address}';</script>`,
    unnamed: 'The address stands in the code of a script, and no tag names it.',
  },
  'inline script that calls import()': {
    kind: 'script',
    markup: (address) => `<script>import('${address}').catch(() => {});</script>`,
    held: (address, service) =>
      `<script type="text/plain" data-einlass="${service}">import('${address}').catch(() => {});</script>`,
    unnamed: 'The address stands in the code of a script, and no tag names it.',
  },
  'SVG script href': { kind: 'script', ...tags('<svg><script [href]></script></svg>') },
  'SVG script xlink:href': { kind: 'script', ...tags('<svg><script [xlink:href]></script></svg>') },
};

const byProperty: Ways = {
  'script.src': {
    kind: 'script',
    insert: (address, slot) => slot.appendChild(Object.assign(document.createElement('script'), { src: address })),
  },
  'script.src, set in the page': {
    kind: 'script',
    insert: (address, slot) => {
      slot.appendChild(document.createElement('script')).src = address;
    },
  },
  'script.src with async = false': {
    kind: 'script',
    insert: (address, slot) =>
      slot.appendChild(Object.assign(document.createElement('script'), { async: false, src: address })),
  },
  'script.src with defer': {
    kind: 'script',
    insert: (address, slot) =>
      slot.appendChild(Object.assign(document.createElement('script'), { defer: true, src: address })),
  },
  'script.src, type = module': {
    kind: 'script',
    insert: (address, slot) =>
      slot.appendChild(Object.assign(document.createElement('script'), { type: 'module', src: address })),
  },
  "script.src, type = ''": {
    kind: 'script',
    insert: (address, slot) =>
      slot.appendChild(Object.assign(document.createElement('script'), { type: '', src: address })),
  },
  'script.src, type = TEXT/JAVASCRIPT': {
    kind: 'script',
    insert: (address, slot) =>
      slot.appendChild(Object.assign(document.createElement('SCRIPT'), { type: 'TEXT/JAVASCRIPT', src: address })),
  },
  'script.src, noModule': {
    kind: 'script',
    quiet: 'Browsers with modules pass over it.',
    insert: (address, slot) =>
      slot.appendChild(Object.assign(document.createElement('script'), { noModule: true, src: address })),
  },
  'script.src by the setter of a frame’s realm': {
    kind: 'script',
    insert: (address, slot) => {
      const frame = slot.appendChild(document.createElement('iframe'));
      const realm = frame.contentWindow;
      const prototype = realm && Reflect.get(realm, 'HTMLScriptElement').prototype;
      const script = document.createElement('script');
      Reflect.getOwnPropertyDescriptor(prototype, 'src')?.set?.call(script, address);
      slot.append(script);
    },
  },
  'SVG script.href.baseVal': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.setAttribute('href', '');
      script.href.baseVal = address;
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(script);
    },
  },
};

const byAttribute: Ways = {
  'script.setAttribute': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.setAttribute('src', address);
      slot.append(script);
    },
  },
  'script.setAttribute of SRC': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.setAttribute('SRC', address);
      slot.append(script);
    },
  },
  'Element.prototype.setAttribute.call(script)': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElement('script');
      Element.prototype.setAttribute.call(script, 'src', address);
      slot.append(script);
    },
  },
  'script.setAttributeNS': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.setAttributeNS(null, 'src', address);
      slot.append(script);
    },
  },
  'script.setAttributeNode': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElement('script');
      const attribute = document.createAttribute('src');
      attribute.value = address;
      script.setAttributeNode(attribute);
      slot.append(script);
    },
  },
  'script.setAttributeNodeNS': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElement('script');
      const attribute = document.createAttributeNS(null, 'src');
      attribute.value = address;
      script.setAttributeNodeNS(attribute);
      slot.append(script);
    },
  },
  'script.attributes.setNamedItem': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElement('script');
      const attribute = document.createAttribute('src');
      attribute.value = address;
      script.attributes.setNamedItem(attribute);
      slot.append(script);
    },
  },
  'value of the src attribute node': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.setAttribute('src', '');
      const attribute = script.getAttributeNode('src');
      if (attribute) attribute.value = address;
      slot.append(script);
    },
  },
  'nodeValue of the src attribute node': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.setAttribute('src', '');
      const attribute = script.getAttributeNode('src');
      if (attribute) attribute.nodeValue = address;
      slot.append(script);
    },
  },
  'textContent of the src attribute node': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.setAttribute('src', '');
      const attribute = script.getAttributeNode('src');
      if (attribute) attribute.textContent = address;
      slot.append(script);
    },
  },
  'an attribute node taken from another element': {
    kind: 'script',
    insert: (address, slot) => {
      const donor = document.createElement('p');
      donor.setAttribute('src', address);
      const attribute = donor.getAttributeNode('src');
      const script = document.createElement('script');
      if (attribute) script.setAttributeNode(donor.removeAttributeNode(attribute));
      slot.append(script);
    },
  },
  'SVG script.setAttribute of href': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.setAttribute('href', address);
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(script);
    },
  },
  'SVG script.setAttributeNS of xlink:href': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', address);
      slot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(script);
    },
  },
  'createElementNS of an XHTML script': {
    kind: 'script',
    insert: (address, slot) => {
      const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script');
      script.setAttribute('src', address);
      slot.append(script);
    },
  },
};

const byInsertion: Ways = {
  'script put in by insertBefore': {
    kind: 'script',
    insert: (address, slot) =>
      slot.insertBefore(Object.assign(document.createElement('script'), { src: address }), slot.firstChild),
  },
  'script put in by replaceChild': {
    kind: 'script',
    before: () => '<p></p>',
    insert: (address, slot) => {
      const old = slot.firstChild;
      if (old) slot.replaceChild(Object.assign(document.createElement('script'), { src: address }), old);
    },
  },
  'script put in by replaceWith': {
    kind: 'script',
    before: () => '<p></p>',
    insert: (address, slot) =>
      slot.firstElementChild?.replaceWith(Object.assign(document.createElement('script'), { src: address })),
  },
  'script put in by replaceChildren': {
    kind: 'script',
    insert: (address, slot) => slot.replaceChildren(Object.assign(document.createElement('script'), { src: address })),
  },
  'script put in by after': {
    kind: 'script',
    before: () => '<p></p>',
    insert: (address, slot) =>
      slot.firstElementChild?.after(Object.assign(document.createElement('script'), { src: address })),
  },
  'script put in by insertAdjacentElement': {
    kind: 'script',
    insert: (address, slot) =>
      slot.insertAdjacentElement('beforeend', Object.assign(document.createElement('script'), { src: address })),
  },
  'script put in by Range.insertNode': {
    kind: 'script',
    insert: (address, slot) => {
      const range = document.createRange();
      range.selectNodeContents(slot);
      range.insertNode(Object.assign(document.createElement('script'), { src: address }));
    },
  },
  'script in a fragment': {
    kind: 'script',
    insert: (address, slot) => {
      const fragment = document.createDocumentFragment();
      fragment.append('text', Object.assign(document.createElement('script'), { src: address }));
      slot.append(fragment);
    },
  },
  'script made in another document': {
    kind: 'script',
    insert: (address, slot) => {
      const other = document.implementation.createHTMLDocument('');
      slot.append(Object.assign(other.createElement('script'), { src: address }));
    },
  },
  'script, cloned before it was in the page': {
    kind: 'script',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('script'), { src: address }).cloneNode(true)),
  },
  'script, cloned by importNode': {
    kind: 'script',
    insert: (address, slot) =>
      slot.append(document.importNode(Object.assign(document.createElement('script'), { src: address }), true)),
  },
};

const byCode: Ways = {
  'import() in an inserted inline script': {
    kind: 'script',
    escapes: 'import() is syntax: no script can put itself in its place.',
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.text = `import('${address}').catch(() => {})`;
      slot.append(script);
    },
  },
  'import in an inserted inline module': {
    kind: 'script',
    escapes: 'An import in code is syntax: no script can put itself in its place.',
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.text = `import '${address}';`;
      slot.append(script);
    },
  },
  'import() by new Function': {
    kind: 'script',
    escapes: 'import() is syntax: no script can put itself in its place.',
    insert: (address) => new Function('address', 'import(address).catch(() => {})')(address),
  },
  'import in a module of a blob': {
    kind: 'script',
    escapes: 'An import in code is syntax: no script can put itself in its place.',
    insert: (address, slot) => {
      const code = new Blob([`import '${address}';`], { type: 'text/javascript' });
      slot.append(Object.assign(document.createElement('script'), { type: 'module', src: URL.createObjectURL(code) }));
    },
  },
  'speculation rules that prefetch': {
    kind: 'page',
    quiet: { chromium: 'Chromium sends it through Google’s own proxy or not at all.' },
    exists: () => HTMLScriptElement.supports?.('speculationrules') ?? false,
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.type = 'speculationrules';
      script.textContent = JSON.stringify({ prefetch: [{ urls: [address], eagerness: 'immediate' }] });
      slot.append(script);
    },
  },
  'speculation rules that prerender': {
    kind: 'page',
    quiet: { chromium: 'Chromium prerenders no page of another site.' },
    exists: () => HTMLScriptElement.supports?.('speculationrules') ?? false,
    insert: (address, slot) => {
      const script = document.createElement('script');
      script.type = 'speculationrules';
      script.textContent = JSON.stringify({ prerender: [{ urls: [address], eagerness: 'immediate' }] });
      slot.append(script);
    },
  },
};

export const scripts: Ways = { ...tagsOfMarkup, ...byProperty, ...byAttribute, ...byInsertion, ...byCode };
