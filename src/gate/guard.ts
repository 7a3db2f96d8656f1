import { hasOwnGate } from './hasOwnGate';

/**
 * What stands in front of a function: it gets the object that the function was called on, the arguments, which it may
 * change, the way through, and the function's name. What it returns is the answer.
 * `Self` is the type that the prototype is for; on another object the first native call throws, as it does without us.
 */
export type Guard<Self> = (self: Self, args: unknown[], pass: () => unknown, name: string) => unknown;

type Native = Parameters<typeof Reflect.apply>[0];

/** Where guards are being put up. */
let realm: Window = window;

/** Has the guards that follow stand in a window: there they step aside once it has a gate of its own. */
export const guardIn = (next: Window): void => {
  realm = next;
};

/** The browser's own functions behind those that pages see. */
const behind = new WeakMap<object, Native>();

/**
 * Puts a guard in front of a method, a constructor or a property's setter, and `onGet` in front of its getter. What is
 * inherited is guarded on `owner` alone, so that other objects cost nothing. Where the browser has none, nothing happens.
 */
export const post = <Self>(owner: object, name: string, guard?: Guard<Self>, onGet?: Guard<Self>): void => {
  let found: PropertyDescriptor | undefined;
  for (let at = owner; at && !found; at = Object.getPrototypeOf(at)) found = Reflect.getOwnPropertyDescriptor(at, name);
  if (!found) return;
  const home = realm;
  for (const part of ['value', 'set', 'get'] as const) {
    const native: Native | undefined = found[part];
    const one = part === 'get' ? onGet : guard;
    if (!native || !one) continue;
    const { method } = {
      method(this: Self, ...args: unknown[]) {
        const pass = () => Reflect.apply(native, this, args);
        return hasOwnGate(home) ? pass() : one(this, args, pass, name);
      },
    };
    Object.defineProperties(method, Object.getOwnPropertyDescriptors(native));
    found[part] = method;
    behind.set(method, behind.get(native) ?? native);
  }
  Reflect.defineProperty(owner, name, found);
};

/** The same for classes, whose names stand in one text, which `onNew` stands in front of. */
export const postClasses = (owner: object, names: string, onNew: Guard<undefined>): void => {
  for (const name of names.split(' ')) {
    const native = Reflect.get(owner, name);
    if (!native) continue;
    const guarded = new Proxy(native, {
      construct: (_, args, subclass) =>
        Object(onNew(undefined, args, () => Reflect.construct(native, args, subclass), name)),
    });
    behind.set(guarded, native);
    // `Audio` shares the prototype of another class.
    if (native.prototype.constructor === native) native.prototype.constructor = guarded;
    Reflect.set(owner, name, guarded);
  }
};

const { toString: textOf } = Function.prototype;

/** Has guarded functions tell the text of those behind them. */
export const postText = (prototype: object): void =>
  post<object>(prototype, 'toString', (self) => textOf.call(behind.get(self) ?? self));
