import type { Token } from 'parse5';
import type { Edit } from './Edit';
import type { Element } from './Element';
import type { Page } from './Page';

/** What to do with the tags of a text. */
export interface Reading {
  /** False for tags that stay as they are: the one look that all tags get. */
  concerns(tag: Token.TagToken, page: Page): boolean;
  /** What changes in an element. */
  visit(element: Element, page: Page): readonly Edit[];
}
