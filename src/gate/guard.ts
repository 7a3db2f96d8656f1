/**
 * What stands in front of a method: it gets the object that the method was called on, the arguments, which it may
 * change, and the browser's own method. What it returns is the answer; undefined lets the call through.
 * `Self` is the type that the prototype is for; on another object the first native call throws, as it does without us.
 */
type Guard<Self> = (self: Self, args: unknown[], native: Parameters<typeof Reflect.apply>[0]) => unknown;

/** A proxy looks to pages like the function behind it: name, length, text. */
const stand = <Self, Method extends (...args: never[]) => unknown>(method: Method, guard: Guard<Self>): Method => {
  const handler: ProxyHandler<Method> = {
    apply: (native, self, args) => guard(self, args, native) ?? Reflect.apply(native, self, args),
  };
  return new Proxy(method, handler);
};

/** Puts a guard in front of a method. Where the browser has no such method, nothing happens. */
export const guardMethod = <Self>(owner: object, name: string, guard: Guard<Self>): void => {
  const method = Reflect.get(owner, name);
  if (typeof method === 'function') Reflect.set(owner, name, stand(method, guard));
};

/** The same for a property, where the browser has it on this very prototype. */
export const guardProperty = <Self>(owner: object, name: string, onSet?: Guard<Self>, onGet?: Guard<Self>): void => {
  const found = Reflect.getOwnPropertyDescriptor(owner, name);
  // Without a setter it gives no text, as SVG's `href`: attributes are guarded there.
  if (onSet && found?.set) found.set = stand(found.set, onSet);
  else if (onSet) return;
  if (onGet && found?.get) found.get = stand(found.get, onGet);
  if (found) Reflect.defineProperty(owner, name, found);
};
