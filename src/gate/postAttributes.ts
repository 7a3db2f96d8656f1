import { FETCHING_ATTRIBUTES } from '../markup/fetching';
import { absolute } from './absolute';
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
    // Name and value are the last two.
    for (const method of ['setAttribute', 'setAttributeNS'])
      guardMethod<Element>(prototype, method, (self, args) => takeOver(self, args.at(-2), args.at(-1)));
    guardMethod<Element>(prototype, 'getAttribute', (self, [name]) => heldIn(self, name));
    guardMethod<Element>(prototype, 'removeAttribute', (self, [name]) => forget(self, String(name).toLowerCase()));
  }
};

const guardAddress = (prototype: object, property: string): void =>
  guardProperty<Element>(
    prototype,
    property,
    (self, [value]) => takeOver(self, property, value),
    (self) => {
      const held = heldIn(self, property);
      return held && !property.endsWith('srcset') ? absolute(held) : held;
    },
  );

/** The attribute that a script names, if it can be held; an element's other ones are none of our business. */
const holdable = (name: unknown): string | undefined => {
  const attribute = String(name).toLowerCase();
  return FETCHING_ATTRIBUTES.find((one) => one === attribute);
};

const heldIn = (element: Element, name: unknown): string | null => {
  const attribute = holdable(name);
  return attribute ? heldValue(element, attribute) : null;
};

/** Holds the value if need be. A value that need not be held replaces one that is. */
const takeOver = (element: Element, name: unknown, value: unknown): true | undefined => {
  const attribute = holdable(name);
  if (!attribute) return undefined;
  if (holdValue(element, attribute, String(value))) return true;
  forget(element, attribute);
  return undefined;
};
