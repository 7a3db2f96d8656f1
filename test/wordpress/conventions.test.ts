// What WordPress.org's Plugin Check looks for, and this project besides.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Call, callsIn } from './conventions/callsIn';
import { headersOf } from './conventions/headersOf';
import { readTokens, type Token } from './conventions/readTokens';
import { unescapedIn } from './conventions/unescapedIn';

const PLUGIN = 'src/wordpress/plugin';
const read = (name: string) => readFileSync(join(PLUGIN, name), 'utf8');

const headers = headersOf(read('einlass.php'));
const readme = headersOf(read('readme.txt'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

let files: ReadonlyMap<string, readonly Token[]> = new Map();
beforeAll(async () => {
  files = await readTokens(PLUGIN);
});

/** Names of the files in which `look` finds something, with what it finds. */
const found = (look: (tokens: readonly Token[], file: string) => readonly (Call | number | string)[]) =>
  [...files].flatMap(([file, tokens]) =>
    look(tokens, file).map((what) => `${file}: ${typeof what === 'object' ? `${what.name}, line ${what.line}` : what}`),
  );

const calls = (name: RegExp) => (tokens: readonly Token[]) => callsIn(tokens).filter((call) => name.test(call.name));

const textOf = (tokens: readonly Token[] | undefined) => (tokens ?? []).map(({ text }) => text).join('');

describe("the plugin's header", () => {
  it.each([
    ['Plugin Name', 'Einlass'],
    ['Version', version],
    ['Requires at least', '6.5'],
    ['Requires PHP', '7.4'],
    ['License', 'GPL-2.0-or-later'],
    ['License URI', 'https://www.gnu.org/licenses/gpl-2.0.html'],
    ['Text Domain', 'einlass'],
    ['Domain Path', '/languages'],
  ])('says "%s: %s"', (name, value) => {
    expect(headers.get(name)).toBe(value);
  });

  it('says who has written it, and what it does in one sentence that fits into the list of plugins', () => {
    expect(headers.get('Author')).toBeTruthy();
    expect(headers.get('Description')?.length).toBeLessThanOrEqual(150);
  });
});

describe('readme.txt', () => {
  it.each(['Requires at least', 'Requires PHP', 'License', 'License URI'])(
    'says of "%s" what the header says',
    (name) => {
      expect(readme.get(name)).toBe(headers.get(name));
    },
  );

  it('names the version that is built', () => {
    expect(readme.get('Stable tag')).toBe(version);
    expect(read('readme.txt')).toContain(`\n= ${version} =\n`);
  });

  it('names the newest WordPress that it was tested with by its first two numbers, and at most five tags', () => {
    expect(readme.get('Tested up to')).toMatch(/^\d+\.\d+$/);
    expect(readme.get('Tags')?.split(',').length).toBeLessThanOrEqual(5);
    expect(readme.get('Contributors')).toBeTruthy();
  });

  it('says in at most 150 letters what the plugin does', () => {
    const [, short = ''] = /^License URI:.*\n\n(.+)\n/m.exec(read('readme.txt')) ?? [];
    expect(short.length).toBeGreaterThan(20);
    expect(short.length).toBeLessThanOrEqual(150);
  });

  it.each([
    'Description',
    'External services',
    'Installation',
    'Frequently Asked Questions',
    'Screenshots',
    'Changelog',
  ])('has a section "%s"', (title) => {
    expect(read('readme.txt')).toContain(`\n== ${title} ==\n`);
  });
});

describe('each PHP file', () => {
  it('does nothing when it is called by its address', () => {
    const open = [...files].filter(([file, tokens]) => {
      const guard = file === 'uninstall.php' ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH';
      return !textOf(tokens).includes(`defined('${guard}')||exit;`);
    });
    expect(open.map(([file]) => file)).toEqual([]);
  });

  it('is strict about types, and says what is in it', () => {
    const loose = [...files].filter(([, tokens]) => !textOf(tokens).includes('declare(strict_types=1);'));
    expect(loose.map(([file]) => file)).toEqual([]);
    expect(found((tokens) => (tokens[1]?.kind === 'T_DOC_COMMENT' ? [] : ['no comment at its top']))).toEqual([]);
  });

  it('writes to the log through Log alone', () => {
    const logs = found((tokens, file) =>
      file.endsWith('class-log.php') ? [] : calls(/^(error_log|trigger_error)$/)(tokens),
    );
    expect(logs).toEqual([]);
  });

  it('leaves nothing of a search for mistakes behind', () => {
    expect(found(calls(/^(var_dump|print_r|var_export|debug_backtrace|eval|create_function|phpinfo)$/))).toEqual([]);
  });

  it('asks nobody on the web', () => {
    expect(found(calls(/^(wp_(safe_)?remote_\w+|curl_\w+|fsockopen|stream_socket_client|download_url)$/))).toEqual([]);
  });

  it('has no text with a tag that loads something from elsewhere', () => {
    const isLoading = ({ kind, text }: Token) =>
      /^T_(CONSTANT_ENCAPSED_STRING|ENCAPSED_AND_WHITESPACE|INLINE_HTML)$/.test(kind) &&
      /<(script|link|img|iframe|source|video)\b/i.test(text) &&
      /(src|href|data)\s*=\s*\\?["']?(https?:)?\/\//i.test(text);
    expect(found((tokens) => tokens.filter(isLoading).map(({ line }) => line))).toEqual([]);
  });

  it('gives each of its scripts and styles a version, and says where scripts are printed', () => {
    const careless = ({ name, args }: Call) => {
      const wanted = name.endsWith('script') ? 5 : 4;
      // Something that is only printed by its name was registered elsewhere.
      if (args.length === 1) return false;
      return args.length < wanted || /^(false|null|'')$/i.test(textOf(args[3]));
    };
    const found_ = found((tokens) => calls(/^wp_(enqueue|register)_(script|style)$/)(tokens).filter(careless));
    expect(found_).toEqual([]);
  });

  it('looks at a nonce and at what the person may do before it acts on what was sent', () => {
    const careless = found((tokens) => {
      const text = tokens.map((token) => token.text).join(' ');
      const reads = tokens.filter(
        ({ kind, text: name }) => kind === 'T_VARIABLE' && /^\$_(POST|GET|REQUEST)$/.test(name),
      );
      if (
        /\b(wp_verify_nonce|check_admin_referer|check_ajax_referer)\b/.test(text) &&
        /\bcurrent_user_can\b/.test(text)
      )
        return [];
      const excuse = /phpcs:ignore WordPress\.Security\.NonceVerification\.\w+ -- \S/;
      const excused = new Set(tokens.filter((token) => excuse.test(token.text)).map(({ line }) => line));
      return reads.filter(({ line }) => !excused.has(line) && !excused.has(line - 1)).map(({ line }) => line);
    });
    expect(careless).toEqual([]);
  });

  it('has its texts translated under the name of the plugin, written out', () => {
    const others = found((tokens) =>
      calls(/^(__|_e|_x|_n|_nx|_ex|esc_(html|attr)_(_|e|x))$/)(tokens).filter(
        ({ args }) => textOf(args.at(-1)) !== "'einlass'",
      ),
    );
    expect(others).toEqual([]);
  });

  it('escapes what it prints, where it prints it', () => {
    expect(found(unescapedIn)).toEqual([]);
  });

  it('answers requests to the REST API only after a look at who asks', () => {
    const open = found((tokens) =>
      calls(/^register_rest_route$/)(tokens).filter(
        ({ args }) => !textOf(args[2]).includes("'permission_callback'=>static"),
      ),
    );
    expect(open).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const tokensOf = (code: string): readonly Token[] =>
    // Enough of PHP for these lines.
    [...code.matchAll(/'[^']*'|\$\w+|\w+|[^\s\w]/g)].map(([text]) => ({ kind: kindOf(text), text, line: 1 }));
  const kindOf = (text: string) => {
    if (text === 'echo') return 'T_ECHO';
    if (text.startsWith("'")) return 'T_CONSTANT_ENCAPSED_STRING';
    if (text.startsWith('$')) return 'T_VARIABLE';
    return /^\w/.test(text) ? 'T_STRING' : text;
  };

  it.each([
    'echo $name;',
    "echo 'a' . $name;",
    "echo $yes ? $name : 'b';",
    'echo strtoupper( $name );',
    "printf( '<b>%s</b>', $name );",
    "printf( esc_html__( 'a', 'einlass' ), __( 'b', 'einlass' ) );",
  ])('find fault with %s', (code) => {
    expect(unescapedIn(tokensOf(code))).toEqual([1]);
  });

  it.each([
    "echo 'a';",
    'echo esc_html( $name );',
    "echo $yes ? 'a' : 'b';",
    "echo esc_html( $a ) . ' ' . esc_attr( $b );",
    "printf( '<b>%s</b>', esc_html( $name ) );",
  ])('let %s pass', (code) => {
    expect(unescapedIn(tokensOf(code))).toEqual([]);
  });
});

it('has nothing in its folder that WordPress.org would not take', () => {
  const names = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' });
  const kinds = new Set(names.filter((name) => /\.\w+$/.test(name)).map((name) => name.replace(/^.*\./, '')));
  expect([...kinds].filter((kind) => !/^(php|txt|pot|po|mo|json)$/.test(kind))).toEqual([]);
  expect(names.filter((name) => /(^|\/)\./.test(name))).toEqual([]);
});
