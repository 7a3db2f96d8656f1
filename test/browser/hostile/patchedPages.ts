// What pages do to the built-ins that the gate uses: data for patched.spec.ts. The functions run in the page.

/** Done before the tag and after it alike, and a page that does it works. */
export const patches: Readonly<Record<string, () => void>> = {
  'wraps setAttribute of all elements': () => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (...args) {
      setAttribute.apply(this, args);
    };
  },
  'wraps the setters of src, href and innerHTML': () => {
    const wrap = (prototype: object, name: string) => {
      const found = Object.getOwnPropertyDescriptor(prototype, name);
      if (!found?.set) return;
      const { set } = found;
      Object.defineProperty(prototype, name, {
        ...found,
        set(value: unknown) {
          set.call(this, value);
        },
      });
    };
    for (const { prototype } of [HTMLScriptElement, HTMLImageElement, HTMLIFrameElement]) wrap(prototype, 'src');
    wrap(HTMLLinkElement.prototype, 'href');
    wrap(Element.prototype, 'innerHTML');
    wrap(Document.prototype, 'cookie');
  },
  'wraps the insertion of nodes': () => {
    const { appendChild, insertBefore } = Node.prototype;
    Node.prototype.appendChild = function <T extends Node>(node: T): T {
      return Reflect.apply(appendChild, this, [node]);
    };
    Node.prototype.insertBefore = function <T extends Node>(node: T, child: Node | null): T {
      return Reflect.apply(insertBefore, this, [node, child]);
    };
  },
  'has its own fetch and XMLHttpRequest': () => {
    const { fetch: ask } = window;
    window.fetch = (...args) => ask(...args);
    window.XMLHttpRequest = class extends XMLHttpRequest {};
  },
  'has its own fetch, for good': () => {
    const { fetch: ask } = window;
    const own = (...args: Parameters<typeof ask>) => ask(...args);
    Object.defineProperty(window, 'fetch', { value: own, writable: false, configurable: false });
  },
  'listens through a wrapper': () => {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...args) {
      addEventListener.apply(this, args);
    };
  },
  'adds to Object.prototype and Array.prototype, so that loops see it': () => {
    for (const prototype of [Object.prototype, Array.prototype, Function.prototype, String.prototype])
      Reflect.set(prototype, 'extra', () => 'extra');
  },
  'freezes the prototypes of the language': () => {
    for (const { prototype } of [Object, Array, Function, String, Promise, Map, Set]) Object.freeze(prototype);
  },
  'freezes JSON, Math and Reflect': () => {
    for (const namespace of [JSON, Math, Reflect]) Object.freeze(namespace);
  },
  'makes own versions of Promise and queueMicrotask': () => {
    const { queueMicrotask: queue } = window;
    window.queueMicrotask = (callback) => queue(callback);
    const { then } = Promise.prototype;
    Reflect.set(Promise.prototype, 'then', function (this: Promise<unknown>, ...args: Parameters<typeof then>) {
      return Reflect.apply(then, this, args);
    });
  },
};

/** Freezes of what the gate stands on. Before the tag they leave it no place to stand. */
export const freezes: Readonly<Record<string, () => void>> = {
  'freezes Element.prototype': () => {
    Object.freeze(Element.prototype);
  },
  'freezes Node.prototype and Document.prototype': () => {
    Object.freeze(Node.prototype);
    Object.freeze(Document.prototype);
  },
  'freezes the prototypes of all tags': () => {
    for (const name of Object.getOwnPropertyNames(window)) {
      if (/^(HTML|SVG).*Element$/.test(name)) Object.freeze(Reflect.get(window, name).prototype);
    }
    Object.freeze(Element.prototype);
  },
};
