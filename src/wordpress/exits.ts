import { foreignContent, html, Token } from 'parse5';

const tagOf = (tagName: html.TAG_NAMES): Token.TagToken => ({
  type: Token.TokenType.START_TAG,
  tagName,
  tagID: html.getTagID(tagName),
  selfClosing: false,
  ackSelfClosing: false,
  attrs: [],
  location: null,
});

/** Elements whose start ends SVG and MathML, but for `<font>`, of which that depends on its attributes. */
export const exits = (): readonly string[] =>
  Object.values(html.TAG_NAMES).filter((name) => foreignContent.causesExit(tagOf(name)));
