/** Stands before an address in CSS that is held: browsers ask nobody for it, and what follows is kept. */
export const HELD_ADDRESS = 'about:invalid#';

/** Where CSS names an address, the sign that it is held, and the address. */
const ADDRESS = /(url\(\s*["']?|(?<=@import\s*|image-set\([^;{}]*)["'])(about:invalid#)?([^"')]+)/gi;

/** The addresses in a piece of CSS, held or not. */
export const addressesInCss = (css: string): readonly string[] =>
  [...css.matchAll(ADDRESS)].map(([, , , address = '']) => address.trim());

/** Holds those addresses in a piece of CSS that are `toHold`, and gives all others back. */
export const heldCss = (css: string, toHold: (address: string) => unknown): string =>
  css.replace(ADDRESS, (_, before, _held, address) => before + (toHold(address.trim()) ? HELD_ADDRESS : '') + address);
