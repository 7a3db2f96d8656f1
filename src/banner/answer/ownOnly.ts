/**
 * The same object, in which nothing counts that a page has added to all objects: js-cookie takes what a loop finds for
 * attributes of the cookie, and leaves out what is undefined.
 */
export const ownOnly = <Attributes extends object>(attributes: Attributes): Attributes => {
  for (const name in attributes) if (!Object.hasOwn(attributes, name)) Reflect.set(attributes, name, undefined);
  return attributes;
};
