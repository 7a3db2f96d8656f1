/** The browser's own method or accessor, bound to the object that it was called on. */
type Native = (...args: unknown[]) => unknown;

/**
 * What stands in front of a method: it gets the object, the browser's own method, and the arguments. `Self` is the type
 * that the prototype is for; on another object the first native call throws, as it does without us.
 */
type Guard<Self> = (self: Self, native: Native, args: unknown[]) => unknown;

/** A proxy looks to pages like the function behind it: name, length, text. */
const wrap = <Self, Method extends (...args: never[]) => unknown>(method: Method, guard: Guard<Self>): Method =>
  new Proxy(method, {
    apply: (native, self: Self, args) => guard(self, (...given) => Reflect.apply(native, self, given), args),
  });

/** Puts a guard in front of a method. Where the browser has no such method, nothing happens. */
export const guardMethod = <Self>(owner: object, name: string, guard: Guard<Self>): void => {
  const method = Reflect.get(owner, name);
  if (typeof method === 'function') Reflect.set(owner, name, wrap(method, guard));
};

/** The same for a property, where the browser has it on this very prototype. */
export const guardProperty = <Self>(owner: object, name: string, onSet?: Guard<Self>, onGet?: Guard<Self>): void => {
  const found = Object.getOwnPropertyDescriptor(owner, name);
  // Without a setter it gives no text, as SVG's `href`: attributes are guarded there.
  if (onSet && found?.set) found.set = wrap(found.set, onSet);
  else if (onSet) return;
  if (onGet && found?.get) found.get = wrap(found.get, onGet);
  if (found) Object.defineProperty(owner, name, found);
};
