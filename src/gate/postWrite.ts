import { HELD } from '../markup/attributes';
import { FETCHING_START } from '../markup/fetching';
import { guardMethod } from './guard';
import { letIn } from './hold';

/** A whole tag that fetches. */
const TAG = new RegExp(`${FETCHING_START}(?:"[^"]*"|'[^']*'|[^'">])*>`, 'gi');

/**
 * Guards `document.write`. It may be given any part of a page, so its tags are held in the text, one by one.
 * A script that was let in after the page was read writes where it stands, and never wipes the page.
 */
export const postWrite = (): void => {
  for (const name of ['write', 'writeln']) {
    guardMethod<Document>(Document.prototype, name, ({ readyState, currentScript }, args) => {
      const text = args.join('').replace(TAG, heldTag);
      args.splice(0, args.length, text);
      if (readyState === 'loading' || !currentScript || !letIn.has(currentScript)) return undefined;
      currentScript.before(parse(text));
      return true;
    });
  }
};

/** `postMarkup` stands guard in front of this parser too, so what it gives is held already. */
const parse = (html: string): DocumentFragment => {
  const range = document.createRange();
  range.selectNodeContents(document.body ?? document.documentElement);
  return range.createContextualFragment(html);
};

const heldTag = (tag: string): string => {
  const [element] = parse(tag).children;
  return element?.hasAttribute(HELD) ? element.outerHTML.replace(/<\/[^>]*>$/, '') : tag;
};
