/**
 * Stands before an address in CSS that is held: an empty style sheet in the address itself, of which the rest is a mere
 * fragment. Nobody is asked; and of a scheme that they don't know, browsers would complain in the console.
 */
export const HELD_ADDRESS = 'data:text/css,#';

/** The medium, which no device is, of an empty last rule: it says that something is held in a CSS file. */
export const HELD_MEDIA = 'einlass';

/** Where CSS names an address, the sign that it is held, and the address. */
const ADDRESS = /(url\(\s*["']?|(?<=@import\s*|image-set\([^;{}]*)["'])(data:text\/css,#)?([^"')]+)/gi;

/** An escape, by number or as itself. https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
const ESCAPE = /\\(?:([\da-f]{1,6})\s?|)/gi;

/** Letters that nobody need escape: what is left of the words by which addresses are found once they are. */
const ESCAPED_LETTER = /\\(0{0,4}(?:[46][1-9a-f]|[57][\da])\s?|[g-z])/gi;

const unescaped = (text: string): string =>
  text.replace(ESCAPE, (_, code) => (code ? String.fromCharCode(Number(`0x${code}`)) : ''));

const plain = (css: string): string => css.replace(ESCAPED_LETTER, unescaped);

/** The addresses in a piece of CSS, held or not. */
export const addressesInCss = (css: string): readonly string[] =>
  [...plain(css).matchAll(ADDRESS)].map(([, , , address = '']) => unescaped(address.trim()));

/** Holds those addresses in a piece of CSS that are `toHold`, and gives all others back. */
export const heldCss = (css: string, toHold: (address: string) => unknown): string => {
  const text = plain(css);
  const settled = text.replace(
    ADDRESS,
    (_, before, _held, address) => before + (toHold(unescaped(address.trim())) ? HELD_ADDRESS : '') + address,
  );
  return settled === text ? css : settled;
};
