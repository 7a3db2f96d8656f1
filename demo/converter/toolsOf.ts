import { MARKS } from '../../src/markup/otherTools';

/** The tools that write an attribute by which they hold something. */
const TOOLS: Readonly<Record<string, string>> = {
  'data-category': 'vanilla-cookieconsent, c15t',
  'data-c15t-category': 'c15t',
  'data-name': 'Klaro',
  'data-cookieconsent': 'Cookiebot',
};

/** The tools that a mark, as `name="value"`, may come from. */
export const toolsOf = (mark: string): string => TOOLS[MARKS.find((name) => mark.startsWith(`${name}=`)) ?? ''] ?? '';
