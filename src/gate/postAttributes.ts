import { FETCHING_ATTRIBUTES } from '../markup/fetching';
import { guardMethod, guardProperty } from './guard';
import { forget, heldValue, holdValue } from './hold';

/**
 * Interfaces of the tags that fetch, of HTML or of SVG. The guards stand here and not on `Element`, so that other tags
 * cost nothing.
 */
const INTERFACES = 'Script Link Image IFrame Embed Object Source Media Video Track Input Use FEImage'
  .split(' ')
  .flatMap((name) => [`HTML${name}Element`, `SVG${name}Element`]);

/** Guards every property and method by which a script gives an address to an element. */
export const postAttributes = (realm: object): void => {
  for (const name of INTERFACES) {
    const { prototype } = Reflect.get(realm, name) ?? {};
    if (!prototype) continue;
    for (const property of FETCHING_ATTRIBUTES) guardAddress(prototype, property);
    for (const method of ['setAttribute', 'setAttributeNS'])
      guardMethod<Element>(prototype, method, (native, self, args) => {
        // Name and value are the last two.
        if (!takeOver(self, args.at(-2), args.at(-1))) Reflect.apply(native, self, args);
      });
    guardMethod<Element>(
      prototype,
      'getAttribute',
      (native, self, args) => heldIn(self, args[0]) ?? Reflect.apply(native, self, args),
    );
    guardMethod<Element>(prototype, 'removeAttribute', (native, self, args) => {
      forget(self, String(args[0]).toLowerCase());
      Reflect.apply(native, self, args);
    });
  }
};

const guardAddress = (prototype: object, property: string): void =>
  guardProperty<Element>(
    prototype,
    property,
    (native, self, args) => {
      if (!takeOver(self, property, args[0])) Reflect.apply(native, self, args);
    },
    (native, self, args) => {
      const held = heldIn(self, property);
      if (held === null) return Reflect.apply(native, self, args);
      return property.endsWith('srcset') ? held : absolute(held);
    },
  );

/** Only attributes that fetch can be held: an element's other ones are none of our business. */
const heldIn = (element: Element, name: unknown): string | null => {
  const attribute = String(name).toLowerCase();
  return FETCHING_ATTRIBUTES.includes(attribute) ? heldValue(element, attribute) : null;
};

/** Holds the value if need be. A value that need not be held replaces one that is. */
const takeOver = (element: Element, name: unknown, value: unknown): boolean => {
  const attribute = String(name).toLowerCase();
  if (!FETCHING_ATTRIBUTES.includes(attribute)) return false;
  if (holdValue(element, attribute, String(value))) return true;
  forget(element, attribute);
  return false;
};

const absolute = (url: string): string => {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    // As browsers do: an address that cannot be read is given back as it was set. Nothing is fetched by reading it.
    return url;
  }
};
