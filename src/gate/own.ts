/**
 * A document or an element as its prototypes have it: parts of a page stand in front of the members of a form or of the
 * document that have their name, as `<input name="parentNode">` does.
 */
export const own = <Owner extends object>(owner: Owner): Owner =>
  new Proxy(owner, {
    get(_, name) {
      const prototype = Object.getPrototypeOf(owner);
      // `location` is the document's own, and nothing can stand in front of it.
      const value: unknown = Reflect.get(name in prototype ? prototype : owner, name, owner);
      return typeof value === 'function' ? value.bind(owner) : value;
    },
    set: (_, name, value) => Reflect.set(Object.getPrototypeOf(owner), name, value, owner),
  });

/** The document, for whatever is asked of it. */
export const page = /* @__PURE__ */ own(document);
