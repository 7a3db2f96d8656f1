import { foreignContent, html } from 'parse5';
import { startTagOf } from '../markup/rewriting/startTagOf';

/** Elements whose start ends SVG and MathML, but for `<font>`, of which that depends on its attributes. */
export const exits = (): readonly string[] =>
  Object.values(html.TAG_NAMES).filter((name) => foreignContent.causesExit(startTagOf(name)));
