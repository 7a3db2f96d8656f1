import type { Element } from './Element';

/** The values of an element's attributes as browsers read them, by their names. */
export const valuesOf =
  ({ attributes }: Pick<Element, 'attributes'>) =>
  (name: string): string | undefined =>
    attributes.find((attribute) => attribute.name === name)?.value;
