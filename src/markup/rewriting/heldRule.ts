import { HELD_MEDIA } from '../heldCss';

/** The last rule of a CSS file in which something is held. A comment says how much before it closes what was open. */
export const heldRule = (closers: string): string =>
  `${closers}${closers && `/*${closers.length}*/`}@media ${HELD_MEDIA}{}`;

/** That rule at the end of a text, and the number in the comment. */
export const HELD_RULE: RegExp = new RegExp(`(?:/\\*(\\d+)\\*/)?@media ${HELD_MEDIA}\\{\\}$`);
