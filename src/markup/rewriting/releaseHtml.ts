import { createHtmlReleaser } from './createHtmlReleaser';
import type { ReleaseOptions } from './ReleaseOptions';
import { rewrite } from './rewrite';

/** A page as its author wrote it, for the services that are granted. */
export const releaseHtml = (text: string, options: ReleaseOptions = {}): string =>
  rewrite(createHtmlReleaser(options), text);
