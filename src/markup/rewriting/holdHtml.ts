import { createHtmlHolder } from './createHtmlHolder';
import type { HoldOptions } from './HoldOptions';
import { rewrite } from './rewrite';

/** A page with everything held in it that names a service. What is held already stays as it is. */
export const holdHtml = (text: string, options: HoldOptions): string => rewrite(createHtmlHolder(options), text);
