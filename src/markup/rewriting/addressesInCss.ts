import { tokenize } from '@csstools/css-tokenizer';
import type { CssAddress } from './CssAddress';
import { createAddressFinder } from './createAddressFinder';

/** All addresses in a piece of CSS that browsers fetch, in its order. */
export const addressesInCss = (css: string): readonly CssAddress[] =>
  tokenize({ css })
    .map(createAddressFinder())
    .filter((address) => address !== undefined);
