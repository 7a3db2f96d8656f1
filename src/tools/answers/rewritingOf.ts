import { createCssHolder } from '../../markup/rewriting/createCssHolder';
import { createHtmlHolder } from '../../markup/rewriting/createHtmlHolder';
import type { HoldOptions } from '../../markup/rewriting/HoldOptions';
import type { TextRewriter } from '../../markup/rewriting/TextRewriter';

/** The rewriting for an answer, by its type; undefined for one in which nothing is held. */
export const rewritingOf = (contentType: string): ((options: HoldOptions) => TextRewriter) | undefined => {
  const [type = ''] = contentType.toLowerCase().split(';');
  if (type.trim() === 'text/css') return createCssHolder;
  return /^\s*(text\/html|application\/xhtml\+xml)\s*$/.test(type) ? createHtmlHolder : undefined;
};
