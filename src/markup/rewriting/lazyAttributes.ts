/**
 * Addresses that a script copies to where they are fetched, when the visitor comes near. They contact nobody by
 * themselves, and as they are copied the gate holds them. So they keep their names, by which the script finds them. A tag
 * with one of these is marked only, so that the gate asks for the service at once; it lets the image in by itself, as it
 * knows these two names for its own. Others, such as `data-lazy-src`, `data-original` and `data-bg`, are left alone:
 * neither the gate nor the page would make anything of the mark.
 */
export const LAZY_ATTRIBUTES: ReadonlySet<string> = new Set(['data-src', 'data-srcset']);

/** Elements that are loaded in that way. */
export const LAZY_ELEMENTS = /^(img|source|iframe|video|audio|embed|track)$/;
