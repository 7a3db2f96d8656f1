import { html, Token } from 'parse5';

/** A start tag without attributes, as the tokenizer would tell of it. */
export const startTagOf = (tagName: string): Token.TagToken => ({
  type: Token.TokenType.START_TAG,
  tagName,
  tagID: html.getTagID(tagName),
  selfClosing: false,
  ackSelfClosing: false,
  attrs: [],
  location: null,
});
