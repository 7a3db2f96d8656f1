import fc from 'fast-check';

export const U = 'https://fonts.gstatic.com/a.woff2';

/** CSS with an address `U`, and the same with the sign `!` before it. */
export const heldCss: readonly (readonly [css: string, held: string])[] = [
  ['@import url(U);', '@import url(!U);'],
  ['@import "U" layer(a) supports(display: grid) screen;', '@import "!U" layer(a) supports(display: grid) screen;'],
  ["@IMPORT'U'", "@IMPORT'!U'"],
  ['@import /* hier */ url( "U" )', '@import /* hier */ url( "!U" )'],
  ['@\\69mport "U"', '@\\69mport "!U"'],
  ['a{b:url(\r\n\tU )}', 'a{b:url(\r\n\t!U )}'],
  ['a{b:\\75 rL(U)}', 'a{b:\\75 rL(!U)}'],
  ['a{b:url("U"), url(/own.png)}', 'a{b:url("!U"), url(/own.png)}'],
  ['a{b:image-set("/own" 1x, "U" 2x type("image/png"))}', 'a{b:image-set("/own" 1x, "!U" 2x type("image/png"))}'],
  ['a{b:-webkit-image-set(url(U) 1x)}', 'a{b:-webkit-image-set(url(!U) 1x)}'],
  ['a{b:src("U")}', 'a{b:src("!U")}'],
  ['--a:url(U)', '--a:url(!U)'],
  ['url(U', 'url(!U'],
  ['@import "U', '@import "!U'],
  ['<!-- @import "U"; -->', '<!-- @import "!U"; -->'],
  ['@import url("data:text/css,@import \'U\'")', '@import url("!data:text/css,@import \'U\'")'],
];

const part = fc.constantFrom(
  ...[
    'url(',
    'U\\52L(',
    'src(',
    'image-set(',
    '@import ',
    '@imp\\6f rt',
    '"',
    "'",
    ')',
    '/*',
    '*/',
    '\\',
    '\\75 ',
    'u',
  ],
  ...[
    '\n',
    '\r\n',
    '\f',
    ' ',
    '{',
    '}',
    ';',
    '<!-',
    '--',
    '>',
    '1e',
    '+',
    '5',
    '.',
    '#',
    '\ud800',
    '\udc00',
    'é',
    '\0',
  ],
  ...[U, '//fonts.googleapis.com/css?a=b', 'https\\:\\/\\/fonts.gstatic.com', '/own.css', 'data:text/css,'],
);
/** CSS that is broken in every way. */
export const anyCss = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));
