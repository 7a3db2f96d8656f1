import { createCssHolder } from './createCssHolder';
import type { HoldOptions } from './HoldOptions';
import { rewrite } from './rewrite';

/** A CSS file with the addresses of services held in it. What is held already stays as it is. */
export const holdCss = (text: string, options: HoldOptions): string => rewrite(createCssHolder(options), text);
