/** The browser's own method or accessor, bound to the object that it was called on. */
type Native = (...args: unknown[]) => unknown;

/**
 * Puts a guard in front of a method: it gets the object, the browser's own method, and the arguments.
 * `Self` is the type that the prototype is for; on another object the first native call throws, as it does without us.
 * Where the browser has no such method, nothing happens.
 */
export const guardMethod = <Self>(
  owner: object | undefined,
  name: string,
  guard: (self: Self, native: Native, args: unknown[]) => unknown,
): void => {
  const method: unknown = owner && Reflect.get(owner, name);
  if (!owner || typeof method !== 'function') return;
  // A method of an object literal has a name and no prototype, as native ones do.
  const methods = {
    [name](this: Self, ...args: unknown[]) {
      return guard(this, (...given) => Reflect.apply(method, this, given), args);
    },
  };
  Object.defineProperty(owner, name, { configurable: true, enumerable: true, writable: true, value: methods[name] });
};

/** The same for a property that can be set, where the browser has it on this very prototype. */
export const guardProperty = <Self>(
  owner: object | undefined,
  name: string,
  onSet: (self: Self, native: Native, value: unknown) => void,
  onGet: (self: Self, native: Native) => unknown = (_self, native) => native(),
): void => {
  const { get, set, ...rest } = (owner && Object.getOwnPropertyDescriptor(owner, name)) ?? {};
  if (!owner || !get || !set) return;
  Object.defineProperty(owner, name, {
    ...rest,
    get(this: Self) {
      return onGet(this, () => Reflect.apply(get, this, []));
    },
    set(this: Self, value: unknown) {
      onSet(this, (given) => Reflect.apply(set, this, [given]), value);
    },
  });
};
