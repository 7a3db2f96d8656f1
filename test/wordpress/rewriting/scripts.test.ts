import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookUp } from '../../../src/markup/rewriting/createLookUp';
import { findInScript } from '../../../src/markup/rewriting/findInScript';
import { scanScript } from '../../../src/markup/rewriting/scanScript';
import { serviceOf } from '../../../src/services/serviceOf';
import * as inline from '../../markup/rewriting/inlineScripts';
import { scriptPart } from '../../markup/rewriting/scriptPart';
import { pageWith, snippets } from '../../web/snippets';
import { askPhp, inUtf8, noPhp, otherAnswers, WITH_PHP } from './askPhp';

const PAGE = 'https://www.example.org/blog/';
const SEED = 20_260_115;
const CASES = new URL('../../cases/', import.meta.url);

/** The texts of the scripts of a page, one after another. */
const scriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gis)].map(([, code = '']) => code);

const pages = [
  ...Object.values(snippets).map((snippet) => scriptsOf(pageWith(snippet))),
  ...readdirSync(CASES).map((name) => scriptsOf(readFileSync(new URL(`${name}/input.html`, CASES), 'utf8'))),
  Object.values(inline).flatMap((code) =>
    typeof code === 'string' ? [code, "fbq('track', 'Lead')", "window.ga('send')"] : [],
  ),
];

const U = 'https://connect.facebook.net/a.js';
/** Words that tell whether `/` begins an expression, and some that do not. */
const WORDS = [
  ...['await', 'case', 'delete', 'do', 'else', 'extends', 'in', 'instanceof', 'new', 'of', 'return', 'throw', 'typeof'],
  ...['void', 'yield', 'for', 'if', 'while', 'with', 'let', 'yields', 'doit', 'async'],
];

const odd = [
  ...WORDS.flatMap((word) => [`${word} /'/ + "a" / b`, `${word} (a) /'/ + "a" / b`, `a.${word} (a) /'/ + "a" / b`]),
  ...[
    '',
    ' ',
    '`',
    "'",
    '"',
    '/',
    '/*',
    '//',
    '<!--',
    '\\',
    '}',
    '${',
    '`${',
    `\`\${}`,
    '/[',
    "'\\",
    "'\\\r\n'",
    "'a\\\u2028b'",
    '"\n"',
  ],
  ...[
    `import '${U}'`,
    `import(/* a */ /* b */ '${U}')`,
    `import(// a\n"${U}")`,
    `export*from\u00a0'${U}'`,
    `a.import('${U}')`,
    `from('${U}')`,
  ],
  ...[
    `/* import */ '${U}'`,
    `import a from /* '*/ '${U}'`,
    `import "//connect.facebook\\u002enet/a.js"`,
    `import\ufeff'${U}'`,
    `ximport('${U}')`,
  ],
  ...[
    'a\u00a0b\u2003c\u3000d\ufeffe',
    '\u180e a',
    'größe / 2 / "x"',
    '// a\u2028b',
    '<!-- a\u2029b',
    '"\\ud83d\\ude00"',
    '"\\ud83d"',
    '"\\u{1f600}\\u{110000}\\x41\\0\\08\\v"',
  ],
  ...[
    "fetch('https://fonts.goo\\\ngleapis.com/')",
    "fetch('https://ｆonts.googleapis.com/')",
    "load('\\u002f\\u002fgravatar.com')",
    'load("//gravatar.com/" + "avatar")',
  ],
  ...[
    "load('//gravatar.com\u00a0x')",
    "load('<a href=//gravatar.com>')",
    "load('%2f%2fgravatar.com')",
    "x.src='//www.googletagmanager.com/gtag/js?id='+'AW-123456789'",
  ],
  ...[
    `a("GTM-ABC");b("/x.js?id=")`,
    `a("://ajax.googleapis.com/ajax/libs/webfont/1/webfont.js")`,
    `a('.google-analytics.com/ga.js')`,
    `a("google-analytics.com/ga.js")`,
  ],
  ...[
    `${'ä'.repeat(15_000)}a("//gravatar.com")`,
    `${'ä'.repeat(19990)}a("//gravatar.com")`,
    `${'\u{1f600}'.repeat(9995)}a("//gravatar.com")`,
  ],
  ...[
    'var a = {"b":"\\/\\/gravatar.com"}',
    'a.src = "//gravatar.com"',
    'a["src"] = "//gravatar.com"',
    'JSON.parse("//gravatar.com")',
    'f("//gravatar.com")',
  ],
  ...['_wpemojiSettings()', 'a("_wpemojiSettings")', 'a(wpEmojiSettingsSupports)', 'wpEmojiSettingsSupports = 1'],
];

const code = fc.array(scriptPart, { maxLength: 16 }).map((parts) => parts.join(''));
const random = fc.sample(code, { numRuns: 3000, seed: SEED });

const texts = [...pages.flat(), ...odd, ...random];
const sequences = [...pages, ...[...odd, ...random].map((text) => [text, "fbq('track', 'Lead')", 'ga("send")'])];
const KINDS = [false, true];
const BASES = [PAGE, 'https://www.facebook.com/plugins/'];

const lookUp = createLookUp(serviceOf);

/** What the scripts of a page are held for, and the functions that are missing then. */
const findInAll = (codes: readonly string[], isModule: boolean, base: string) => {
  const page = { base, isBased: false, missing: new Map<string, string>() };
  const found = codes.map((text) => findInScript(text, isModule, { lookUp, page }) ?? null);
  return [found, Object.fromEntries(page.missing)];
};

describe.skipIf(noPhp)(`scripts are read in PHP as in TypeScript${WITH_PHP}`, () => {
  const scanned = texts.flatMap((text) => KINDS.map((isModule) => ['scanScript', text, isModule] as const));
  const found = sequences.flatMap((codes) =>
    KINDS.flatMap((isModule) => BASES.map((base) => ['findInScript', codes, isModule, base] as const)),
  );
  const answers = noPhp ? [] : askPhp([...scanned, ...found]);

  it('piece by piece', () => {
    const piecesOf = ([, text, isModule]: (typeof scanned)[number]) =>
      Array.from(scanScript(text, isModule), ({ kind, text }) => ({ kind, text: inUtf8(text) }));
    expect(otherAnswers(scanned, answers, piecesOf)).toEqual([]);
  });

  it('and are held for the same', () => {
    const inAll = ([, ...question]: (typeof found)[number]) => findInAll(...question);
    expect(otherAnswers(found, answers.slice(scanned.length), inAll)).toEqual([]);
    expect(JSON.stringify(answers).match(/"service":/g)?.length).toBeGreaterThan(500);
  });
});
