// Addresses on the pages of this folder, for the pages and for what is expected of them. No globals here: bundled.

/** The site's own. */
export const OWN_PICTURE = '/bild.png';
export const OWN_MISSING = '/fehlt.png';

/** An avatar by its number; the page shows the first, then the next. */
export const picture = (number: number): string => `https://secure.gravatar.com/avatar/${number}?s=48`;

/** The avatar of an entry that the visitor adds to the list. */
export const added = (number: number): string => `https://secure.gravatar.com/avatar/neu-${number}?s=24`;

/** Is answered with 404. */
export const MISSING = 'https://secure.gravatar.com/avatar/fehlt';

/** An avatar in the part of a page that never changes. */
export const fixed = (number: number): string => `https://secure.gravatar.com/avatar/fest-${number}?s=24`;

export const FRAME = 'https://www.facebook.com/plugins/page.php?href=laden';
export const EMOJI = 'https://s.w.org/images/core/emoji/17.0.2/svg/1f642.svg';
export const SHEET = 'https://fonts.googleapis.com/css2?family=Lora';
export const CODE = 'https://connect.facebook.net/de_DE/seite.js';

/** Markup that a page takes from elsewhere as text, such as a comment. */
export const RAW = `<p class="kommentar">Kommentar <img alt="Roh" src="https://secure.gravatar.com/avatar/roh?s=24"></p>`;

/** Asked for in any case, once the visitor allows it. */
export const ALWAYS: readonly string[] = [
  CODE,
  EMOJI,
  FRAME,
  MISSING,
  SHEET,
  fixed(1),
  fixed(2),
  'https://secure.gravatar.com/avatar/roh?s=24',
];
