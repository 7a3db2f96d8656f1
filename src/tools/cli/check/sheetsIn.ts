import { type Source, scanText } from './scanText';

/** Every address stands for itself, so that all are found that a browser would fetch. */
const itself = (url: string, base: string): string | undefined =>
  URL.canParse(url, base) ? new URL(url, base).href : undefined;

/** The style sheets that a page or another style sheet names, as whole addresses. */
export const sheetsIn = (source: Source): readonly string[] =>
  scanText(source, itself)
    .filter(({ what, markup }) => what.endsWith('@import') || (what === 'link href' && isSheet(markup)))
    .map(({ service }) => service);

const isSheet = (link: string): boolean => /\srel\s*=\s*("[^"]*|'[^']*|)\bstylesheet\b/i.test(link);
