import type { Face } from './Face';

/** The same face in one spelling, whether a rule, a browser or an address describes it. What is left out is regular. */
export const toFace = ({ family, weight, style, stretch }: Partial<Face>): Face => ({
  family: (family ?? '').replace(/^(["'])(.*)\1$/, '$2'),
  weight: spelt(weight, '400').replace(/bold/g, '700'),
  style: spelt(style, 'normal'),
  stretch: spelt(stretch, '100%'),
});

const spelt = (value: string | undefined, regular: string): string =>
  (value || regular).replace(/normal|regular/g, regular);

/** Browsers draw with the faces that are alike in this alone. */
export const keyOf = ({ family, weight, style, stretch }: Face): string => [family, weight, style, stretch].join();
