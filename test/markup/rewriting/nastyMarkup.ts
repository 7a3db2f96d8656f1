import fc from 'fast-check';

const WATCHED = [
  'https://secure.gravatar.com/avatar/1',
  '//fonts.googleapis.com/css2?a=b',
  'https&colon;//fonts.gstatic.com/x',
  'HTTPS://Connect.Facebook.net/de_DE/sdk.js',
  'https:\\\\secure.gravatar.com\\x',
];
const OWN = ['/own.png', 'https://cdn.example.net/a.js', 'data:image/gif;base64,AA', '#a', 'data:text/css,#x'];

const HOSTS = /^((secure\.)?gravatar\.com|fonts\.(googleapis|gstatic)\.com|connect\.facebook\.net)$/;

/** True for the addresses above, and for any other of these hosts. */
export const isWatched = (url: string): boolean => {
  if (!URL.canParse(url, 'https://site.invalid/')) return false;
  const { protocol, hostname } = new URL(url, 'https://site.invalid/');
  return /^https?:$/.test(protocol) && HOSTS.test(hostname);
};

const join = (parts: readonly string[]): string => parts.join('');
const list = (words: string): readonly string[] => words.split(' ');

const address = fc.oneof(fc.constantFrom(...WATCHED), fc.constantFrom(...OWN));

const css = fc
  .tuple(
    fc.constantFrom(
      'url(',
      '@import "',
      "@import '",
      '@import/**/url(',
      'image-set("',
      'a{b:url( ',
      '\\75rl(',
      '"',
      '/*',
    ),
    address,
    fc.constantFrom(')', '"', "'", '")', '*/', ''),
  )
  .map(join);

const value = fc.oneof(
  { weight: 4, arbitrary: address },
  css,
  fc.constantFrom(...list('stylesheet refresh text/plain module image text/css icon')),
  fc.constantFrom(
    '0;url=https://secure.gravatar.com/x',
    '5; //fonts.gstatic.com/r',
    `/a 1x, ${WATCHED[0]} 2x`,
    'a > b',
  ),
  fc.constantFrom('<img src=//fonts.gstatic.com/x>', '&lt;img src=&quot;//fonts.gstatic.com/x&quot;&gt;'),
);

const quoted = fc.tuple(value, fc.constantFrom('"', "'", '', 'broken')).map(([text, quote]) => {
  if (quote === 'broken') return `"${text}`;
  return quote === '' ? text.replace(/[\s"'>]/g, '_') : quote + text.replaceAll(quote, '&quot;') + quote;
});

const NAMES = [
  ...list('src SRC src srcset href href xlink:href style data poster content http-equiv rel type class to fill'),
  ...list('srcdoc background imagesrcset alt data-src data-srcset data-data-src data-type =x "'),
];

const attribute = fc
  .tuple(
    fc.constantFrom(' ', '  ', '\n', '/', '\t', ''),
    fc.constantFrom(...NAMES),
    fc.constantFrom('=', ' = ', ''),
    quoted,
  )
  .map(([space, name, sign, text]) => space + name + (sign && sign + text));

const ELEMENTS = [
  ...list('img script iframe link style video source input object embed a svg image use title textarea noscript'),
  ...list('template p div td table base meta math mi foreignObject desc set xmp noembed body area x-y'),
];

const tag = fc
  .tuple(
    fc.constantFrom('<', '<', '<', '</'),
    fc.constantFrom(...ELEMENTS),
    fc.array(attribute, { maxLength: 4 }).map(join),
    fc.constantFrom('>', '>', '>', '/>', ' >', ''),
  )
  .map(join);

const CODE = [
  'import("U")',
  'import "U";',
  "import x from 'U';",
  '/* " */import(`U`)',
  `\`\${a}\`;import("U")`,
  '/"/;import("U")',
];

const script = fc
  .tuple(fc.constantFrom('', '', ' type=module', ' type=text/plain', ' async'), fc.constantFrom(...CODE), address)
  .map(([type, code, url]) => `<script${type}>${code.replaceAll('U', url.replaceAll('\\', '\\\\'))}</script>`);

const PIECES = [
  ...list('text <!-- --> <![CDATA[ ]]> <!doctype> <![if]> <?x> </ < &amp " \0 \r\n \r \ud83d \ude00 ä'),
  ...list('</noscript> </script> </style> </textarea> </title> <script><!--<script> </svg> <svg> <noscript>'),
  ...list('<svg><style> <template> </template> </xmp> <plaintext> <svg><title> <math><annotation-xml>'),
];

/** Pages that are broken in every way: each part may end or open what another began. */
export const nastyMarkup = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: tag },
      script,
      css.map((text) => `<style>${text}</style>`),
      { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
    ),
    { maxLength: 10 },
  )
  .map(join);

/** A text in pieces of these lengths, and the rest. */
export const piecesOf = (text: string, lengths: readonly number[]): readonly string[] => {
  const pieces: string[] = [];
  let rest = text;
  for (const length of lengths) {
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...pieces, rest];
};
