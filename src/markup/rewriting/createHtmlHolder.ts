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

/** How many frames within frames are read as pages; in those within any address counts. */
const DEEPEST = 8;

/** Holds what names a service in a page that comes in pieces. What is held already stays as it is. */
export const createHtmlHolder = (options: HoldOptions): TextRewriter => create(options, 0);

const create = ({ serviceOf, base = NOWHERE, onHeld, onEdit }: HoldOptions, depth: number): TextRewriter => {
  const tape = createTape(onHeld, onEdit);
  const lookUp = createLookUp(serviceOf);

  const firstInPage = (html: string, around: string): Found | undefined => {
    if (depth === DEEPEST) return lookUp.first('srcdoc', html, around);
    let first: Found | undefined;
    const note = ({ service, url }: Found) => {
      first ??= { service, url };
    };
    rewrite(create({ serviceOf, base: around, onHeld: note }, depth + 1), html);
    return first;
  };

  return createHtmlRewriter(
    tape,
    {
      concerns: ({ tagName, attrs }) =>
        attrs.some(({ name, value }) => CONCERNING.has(name) && (name === 'srcdoc' || lookUp.mayBe(value))) ||
        tagName === 'base',
      visit: (element, page) => holdElement(element, page, { tape, lookUp, firstInPage }),
    },
    base,
  );
};
