import { createCssReleaser } from './createCssReleaser';
import type { ReleaseOptions } from './ReleaseOptions';
import { rewrite } from './rewrite';

/** A CSS file as it was before its addresses were held, for the services that are granted. */
export const releaseCss = (text: string, options: ReleaseOptions = {}): string =>
  rewrite(createCssReleaser(options), text);
