/**
 * markup/ says what held markup looks like: the names of its attributes, each written once, here.
 * Nothing in this folder touches a document.
 */

/** On every held tag: the id of the service that it waits for. */
export const HELD = 'data-einlass';

/** Goes before the name of an attribute that is held: `data-src` for `src`. */
export const HELD_PREFIX = 'data-';

/** The type that keeps a held script or style from being used; the author's own waits in `data-type`. */
export const HELD_TYPE = 'text/plain';

/** Any element with this attribute opens the settings. */
export const OPENER = 'data-einlass-open';
