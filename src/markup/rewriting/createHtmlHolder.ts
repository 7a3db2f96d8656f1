import { html, type Token } from 'parse5';
import { FETCHING_ATTRIBUTES } from '../fetching';
import { createHtmlRewriter } from './createHtmlRewriter';
import { createLookUp, type Found } from './createLookUp';
import { createTape } from './createTape';
import type { HoldOptions } from './HoldOptions';
import { holdElement } from './holdElement';
import { LAZY_ATTRIBUTES } from './lazyAttributes';
import { NOWHERE } from './NOWHERE';
import { rewrite } from './rewrite';
import type { TextRewriter } from './TextRewriter';

/** Attributes that a tag is looked at for. */
const CONCERNING: ReadonlySet<string> = new Set([...FETCHING_ATTRIBUTES, ...LAZY_ATTRIBUTES]);

/** Half of all tags with an address are links, which are not worth a look. */
const mayFetch = ({ tagID }: Token.TagToken, name: string): boolean =>
  CONCERNING.has(name) && !(name === 'href' && tagID === html.TAG_ID.A);

/** How many frames within frames are read as pages. */
const DEEPEST = 8;

/** Holds what names a service in a page that comes in pieces. What is held already stays as it is. */
export const createHtmlHolder = (options: HoldOptions): TextRewriter => create(options, 0);

const create = ({ serviceOf, base = NOWHERE, onHeld, onEdit }: HoldOptions, depth: number): TextRewriter => {
  const tape = createTape(onHeld, onEdit);
  const lookUp = createLookUp(serviceOf);

  const firstInPage = (text: string, around: string): Found | undefined => {
    // The gate holds such a frame for any address in it, also that of a link. So it is held here at once.
    let first = lookUp.first('srcdoc', text, around);
    if (first || depth === DEEPEST) return first;
    const note = ({ service, url }: Found) => {
      first ??= { service, url };
    };
    rewrite(create({ serviceOf, base: around, onHeld: note }, depth + 1), text);
    return first;
  };

  return createHtmlRewriter(
    tape,
    {
      concerns(tag, page) {
        for (const { name, value } of tag.attrs)
          if (mayFetch(tag, name) && (name === 'srcdoc' || lookUp.mayBe(value, page.base))) return true;
        return tag.tagName === 'base';
      },
      visit: (element, page) =>
        holdElement(element, { tape, page, lookUp, firstInPage: (text) => firstInPage(text, page.base) }),
    },
    base,
  );
};
