import { partRules } from './partRules';
import { COLOURS, type Colours, DEFAULT, SCHEMES, type Scheme, type Theme } from './Theme';

/** The style sheet for a site: what differs from the look that Einlass has by itself; empty where nothing does. */
export const cssOf = (theme: Theme): string => {
  const coloured = isColoured(theme);
  return joined([
    ruleOf([...(coloured ? linesOf(theme.light) : []), ...shapeOf(theme)]),
    coloured && `@media (prefers-color-scheme: dark) {\n${ruleOf(linesOf(theme.dark)).replace(/^/gm, '  ')}\n}`,
    ...rulesOf(theme),
  ]);
};

/** The same for this page alone, in one scheme whatever the visitor's is. */
export const previewOf = (theme: Theme, scheme: Scheme): string =>
  joined([ruleOf([...linesOf(theme[scheme]), ...shapeOf(theme)]), ...rulesOf(theme)]);

/** One colour alone would stand beside those of the visitor's scheme, so all of both are written, or none. */
const isColoured = (theme: Theme) =>
  SCHEMES.some((scheme) => COLOURS.some((name) => theme[scheme][name] !== DEFAULT[scheme][name]));

const linesOf = (colours: Colours) => COLOURS.map((name) => `--einlass-${name}: ${colours[name]};`);

const shapeOf = ({ radius, font }: Theme) => [
  ...(radius === DEFAULT.radius ? [] : [`--einlass-radius: ${radius}px;`]),
  ...(font === DEFAULT.font ? [] : [`--einlass-font: ${font};`]),
];

const ruleOf = (lines: readonly string[]) => (lines.length > 0 ? `:root {\n  ${lines.join('\n  ')}\n}` : '');

const rulesOf = ({ parts }: Theme) => parts.map((part) => partRules[part]);

const joined = (rules: readonly (string | false | undefined)[]) =>
  rules
    .filter(Boolean)
    .map((rule) => `${rule}\n`)
    .join('\n');
