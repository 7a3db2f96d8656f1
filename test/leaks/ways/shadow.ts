// Shadow roots and custom elements.
import type { Ways } from '../Way';

const declared: Ways = {
  'declared shadow root with an image': {
    kind: 'image',
    markup: (address) => `<div><template shadowrootmode="open"><img alt="" src="${address}"></template></div>`,
    held: (address, service) =>
      `<div><template shadowrootmode="open"><img alt="" data-einlass="${service}" data-src="${address}"></template></div>`,
  },
  'declared closed shadow root with an image': {
    kind: 'image',
    unnamed: 'No script outside of a closed shadow root can look into it.',
    markup: (address) => `<div><template shadowrootmode="closed"><img alt="" src="${address}"></template></div>`,
    held: (address, service) =>
      `<div><template shadowrootmode="closed"><img alt="" data-einlass="${service}" data-src="${address}"></template></div>`,
  },
  'declared shadow root with a script': {
    kind: 'script',
    markup: (address) => `<div><template shadowrootmode="open"><script src="${address}"></script></template></div>`,
    held: (address, service) =>
      `<div><template shadowrootmode="open"><script type="text/plain" data-einlass="${service}" data-src="${address}"></script></template></div>`,
  },
  'declared shadow root with a style': {
    kind: 'style',
    markup: (address) =>
      `<div><template shadowrootmode="open"><style>@import url("${address}");</style></template></div>`,
    held: (address, service) =>
      `<div><template shadowrootmode="open"><style data-einlass="${service}">@import url("data:text/css,#${address}");</style></template></div>`,
  },
};

const byScript: Ways = {
  'attachShadow, an image appended': {
    kind: 'image',
    insert: (address, slot) => {
      const root = slot.attachShadow({ mode: 'closed' });
      root.append(Object.assign(document.createElement('img'), { src: address }));
    },
  },
  'attachShadow, a script appended': {
    kind: 'script',
    insert: (address, slot) => {
      const root = slot.attachShadow({ mode: 'open' });
      root.append(Object.assign(document.createElement('script'), { src: address }));
    },
  },
  'innerHTML of a shadow root': {
    kind: 'image',
    insert: (address, slot) => {
      slot.attachShadow({ mode: 'open' }).innerHTML = `<img alt="" src="${address}">`;
    },
  },
  'innerHTML of a closed shadow root': {
    kind: 'image',
    insert: (address, slot) => {
      slot.attachShadow({ mode: 'closed' }).innerHTML = `<img alt="" src="${address}">`;
    },
  },
  'innerHTML of a shadow root with a style': {
    kind: 'image',
    insert: (address, slot) => {
      slot.attachShadow({ mode: 'open' }).innerHTML = `<style>:host { background: url("${address}") }</style>`;
    },
  },
  'setHTMLUnsafe of a shadow root': {
    kind: 'image',
    exists: () => 'setHTMLUnsafe' in ShadowRoot.prototype,
    insert: (address, slot) => slot.attachShadow({ mode: 'open' }).setHTMLUnsafe(`<img alt="" src="${address}">`),
  },
  'setHTMLUnsafe with a declared shadow root': {
    kind: 'image',
    exists: () => 'setHTMLUnsafe' in Element.prototype,
    insert: (address, slot) =>
      slot.setHTMLUnsafe(`<div><template shadowrootmode="open"><img alt="" src="${address}"></template></div>`),
  },
  'parseHTMLUnsafe with a declared shadow root': {
    kind: 'image',
    exists: () => 'parseHTMLUnsafe' in Document,
    insert: (address, slot) =>
      slot.append(
        Document.parseHTMLUnsafe(`<div><template shadowrootmode="open"><img alt="" src="${address}"></template></div>`)
          .body,
      ),
  },
  'a shadow root that is cloned with its host': {
    kind: 'image',
    exists: () => 'setHTMLUnsafe' in Element.prototype,
    insert: (address, slot) => {
      const template = document.createElement('template');
      template.setHTMLUnsafe(
        `<div><template shadowrootmode="open" shadowrootclonable><img alt="" src="${address}"></template></div>`,
      );
      slot.append(template.content.cloneNode(true));
    },
  },
  'document.write of a declared shadow root': {
    kind: 'image',
    alone: 'once-read',
    insert: (address) =>
      document.write(`<div><template shadowrootmode="open"><img alt="" src="${address}"></template></div>`),
  },
  'a custom element whose connectedCallback inserts': {
    kind: 'image',
    insert: (address, slot) => {
      class Late extends HTMLElement {
        connectedCallback() {
          this.append(Object.assign(document.createElement('img'), { src: address }));
        }
      }
      customElements.define(`connected-${slot.id}`, Late);
      slot.append(document.createElement(`connected-${slot.id}`));
    },
  },
  'a custom element that is upgraded later': {
    kind: 'image',
    insert: async (address, slot) => {
      slot.innerHTML = `<upgraded-${slot.id} data-picture="${address}"></upgraded-${slot.id}>`;
      await Promise.resolve();
      customElements.define(
        `upgraded-${slot.id}`,
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = `<img alt="" src="${this.dataset.picture}">`;
          }
        },
      );
    },
  },
  'a custom element that reacts to an attribute': {
    kind: 'image',
    insert: (address, slot) => {
      customElements.define(
        `changed-${slot.id}`,
        class extends HTMLElement {
          static readonly observedAttributes = ['picture'];
          attributeChangedCallback(_name: string, _old: string | null, value: string) {
            new Image().src = value;
          }
        },
      );
      slot.innerHTML = `<changed-${slot.id} picture="${address}"></changed-${slot.id}>`;
    },
  },
  'a built-in element of one’s own class': {
    kind: 'image',
    exists: () => {
      class Probe extends HTMLImageElement {}
      try {
        if (!customElements.get('built-in-probe')) customElements.define('built-in-probe', Probe, { extends: 'img' });
        return (
          document.createElement('img', { is: 'built-in-probe' }) instanceof
          (customElements.get('built-in-probe') ?? Probe)
        );
      } catch {
        return false;
      }
    },
    insert: (address, slot) => {
      class Picture extends HTMLImageElement {}
      customElements.define(`built-in-${slot.id}`, Picture, { extends: 'img' });
      const picture = new Picture();
      picture.src = address;
    },
  },
  'a src that a class of its own passes on': {
    kind: 'script',
    exists: () => 'customElements' in window,
    insert: (address, slot) => {
      customElements.define(
        `passing-${slot.id}`,
        class extends HTMLElement {
          set src(value: string) {
            const script = document.createElement('script');
            Reflect.set(script, 'src', value, script);
            this.append(script);
          }
        },
      );
      const element = document.createElement(`passing-${slot.id}`);
      slot.append(element);
      Reflect.set(element, 'src', address);
    },
  },
  'a slot that shows an image': {
    kind: 'image',
    insert: (address, slot) => {
      const host = slot.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
      host.append(Object.assign(document.createElement('img'), { src: address }));
    },
  },
};

export const shadow: Ways = { ...declared, ...byScript };
