import { extensionOf } from './extensionOf';

/** How a text is read. */
export type Kind = 'html' | 'css';

/** Files of a folder that are looked at, without being asked to. */
export const EXTENSIONS = ['html', 'htm', 'xhtml', 'css'] as const;

/** Style sheets, also in their dialects; anything else that is named is read as HTML, such as a template. */
export const kindOf = (path: string): Kind => (/^(css|pcss|scss|less)$/.test(extensionOf(path)) ? 'css' : 'html');
