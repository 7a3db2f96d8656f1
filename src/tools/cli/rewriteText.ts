import { holdCss } from '../../markup/rewriting/holdCss';
import { holdHtml } from '../../markup/rewriting/holdHtml';
import { releaseCss } from '../../markup/rewriting/releaseCss';
import { releaseHtml } from '../../markup/rewriting/releaseHtml';
import type { Kind } from './files/kindOf';

/** Holds what a text names of services, read as the kind that it is. */
export const holdText = (kind: Kind, ...[text, options]: Parameters<typeof holdHtml>): string =>
  kind === 'css' ? holdCss(text, options) : holdHtml(text, options);

/** Gives the author's text back. */
export const releaseText = (kind: Kind, ...[text, options]: Parameters<typeof releaseHtml>): string =>
  kind === 'css' ? releaseCss(text, options) : releaseHtml(text, options);
