/**
 * vite/ holds the pages of a Vite project, as they are built and while they are made. It adds the tag and the files; what
 * is held, markup/rewriting/ says.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { createPlugin } from './createPlugin';
import type { EinlassOptions } from './EinlassOptions';

export type { EinlassOptions, TagAttributes } from './EinlassOptions';

/** Where they are in the package, seen from the built plugin. */
const FILES = fileURLToPath(new URL('..', import.meta.url));

/**
 * Puts the tag of `einlass.js` first into every page that has none, and holds what the page and its style sheets name.
 * Throws at once for an id that no service has.
 */
export const einlass = (options: EinlassOptions = {}): Plugin => createPlugin(FILES, options);
