/** What the parser of HTML does by an element's name. https://html.spec.whatwg.org/#parsing-main-inbody */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Have no content and no end tag. */
export const VOID = set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);

/** Ignored where they do not belong. */
export const MISPLACED = set('body caption col colgroup frame frameset head html tbody td tfoot th thead tr');

/** Their start ends an open paragraph. */
export const BLOCKS = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** An end tag of another element, that is none of a block, ends nothing beyond them. */
export const SPECIAL = set(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
);

/** In them, items of a list around them go on. */
export const ENDS_ITEMS: ReadonlySet<string> = new Set([...SPECIAL].filter((name) => !/^(address|div|p)$/.test(name)));

/** Their end tag ends what is open within them, however special. */
export const CLOSERS = set(
  'address applet article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li listing main marquee menu nav object ol p pre search section summary ul',
);

/** No end tag reaches out of them, but for those of tables and templates. */
export const BOUNDS = set('applet caption html marquee object table td template th');

/** The end tags of tables reach as far as the table. */
export const TABLE_PARTS = set('caption table tbody td tfoot th thead tr');

/** Elements of SVG and MathML in which HTML stands. */
export const HTML_INSIDE = { svg: set('desc foreignobject title'), math: set('mi mn mo ms mtext') } as const;
