/** What is known of loader snippets that their strings alone do not tell. The service is told by the address. */

/** Beginnings of addresses whose scheme, or also the first label of the host, is put before them by the code. */
export const BEGINNINGS: readonly (readonly [beginning: RegExp, before: string])[] = [
  // Web Font Loader: ('https:' == document.location.protocol ? 'https' : 'http') + '://ajax.googleapis.com/…'
  [/^:\/\/[\w-]+\./, 'https'],
  // ga.js: ('https:' == document.location.protocol ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js'
  [/^\.[\w-]+\.[\w.-]+\//, 'https://www'],
  // The same written as a tag: "%3Cscript src='" + gaJsHost + "google-analytics.com/ga.js' type='text/javascript'%3E"
  [/^google-analytics\.com\//, 'https://www.'],
];

/** Code that names a service in part only: what it adds to the address of a copy on any host, or before a host's name. */
export const IN_PARTS = /[?&]id=["'`]|["']google-analytics\.com\//;

/** Words that only the loader of a service has, and an address of that service. */
export const LOADERS: ReadonlyMap<string, string> = new Map([
  // Writes to sessionStorage what the browser can draw, before it loads anything. The newer one has no address of its own.
  ['wpEmojiSettingsSupports', 'https://s.w.org/images/core/emoji/'],
  ['_wpemojiSettings', 'https://s.w.org/images/core/emoji/'],
]);

/** Ids that are put behind an address by the code: G-, GTM-, UA-, AW-. */
export const ID = /^[A-Z]{1,4}-[\w-]+$/;

/** Functions and queues that inline snippets define, which other scripts of the page then call. */
export const DEFINED_BY_SNIPPETS = [
  ...['fbq', 'ga', '_gaq', 'gtag'],
  ...['_paq', 'clarity', 'hj', 'lintrk', 'pintrk', 'ttq'],
] as const;

/** The same for files: a script tag behind theirs calls them at once. */
export const DEFINED_BY_FILES: readonly (readonly [file: RegExp, name: string])[] = [
  [/\/(sdk|all)(\/debug)?\.js/, 'FB'],
  [/\/webfont[^/]*\.js/, 'WebFont'],
  [/\/(u\/)?ga(_debug)?\.js/, '_gat'],
  [/\.typekit\.(net|com)\/\w+\.js/, 'Typekit'],
];
