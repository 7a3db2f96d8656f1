export type Kind = 'html' | 'css';

/** White space and comments of CSS, which no page begins with. */
const BEFORE = /^(?:\s|\/\*[\s\S]*?\*\/)*/;

/** A rule, or an at-rule, with no tag before it: addresses in CSS may hold whole pictures in SVG. */
const CSS = /^(?:@[a-z-]|[^<{};]+\{\s*(?:[\w-]+\s*:|\}|[^{}<;]+\{))/i;

/** Whether a text is CSS or HTML, by its beginning; HTML, if it could be either. */
export const kindOf = (text: string): Kind => (CSS.test(text.replace(BEFORE, '')) ? 'css' : 'html');
