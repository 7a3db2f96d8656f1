import type { Token } from 'parse5';
import type { Found } from './createLookUp';
import type { Element } from './Element';

/** A tag that another tool holds. */
export interface MarkedTag {
  readonly element: Element;
  /** The attribute by which it does so; its value is a purpose. */
  readonly mark: Token.Attribute;
  /** Where its address waits; undefined for an inline script. */
  readonly address: Token.Attribute | undefined;
  /** What it names. */
  readonly found: Found | undefined;
  /** Einlass holds it already. */
  readonly isHeld: boolean;
}
