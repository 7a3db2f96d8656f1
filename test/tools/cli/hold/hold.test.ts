import { chmodSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import type { Disk, Io } from '../../../../src/tools/cli/Io';
import { main } from '../../../../src/tools/cli/main';
import { createFolder } from '../createFolder';
import { createTestIo } from '../createTestIo';

const FONTS = '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">\n';
const HELD_FONTS =
  '<link data-einlass="google-fonts" rel="stylesheet" data-href="https://fonts.googleapis.com/css2?family=Lora">\n';
const AVATAR = '<img src="https://secure.gravatar.com/avatar/1">\n';
const CASES = 'test/cases';

const caseFile = (name: string, state: 'input' | 'held' | 'released') =>
  readFileSync(join(CASES, name, `${state}.html`));

/** Runs `einlass hold` in a folder. */
const hold = async (cwd: string, args: readonly string[], own: Partial<Io> = {}) => {
  const { io, out, err } = createTestIo({ cwd, ...own });
  return { code: await main(['hold', ...args], io), out: out(), err: err() };
};

describe('einlass hold', () => {
  it('holds what the pages and style sheets of a folder name, and says how much of whom', async () => {
    const folder = createFolder({
      'site/index.html': FONTS + AVATAR,
      'site/style.css': '@import "https://fonts.googleapis.com/css?family=Lora";',
      'site/own.html': '<img src="/own.png">',
    });
    expect(await hold(folder.path, ['site'])).toEqual({
      code: 0,
      out: [
        'Held 3 places in 2 of 3 files.',
        '  google-fonts  Google Fonts  2',
        '  gravatar      Gravatar      1',
        '',
      ].join('\n'),
      err: '',
    });
    expect(folder.read('site/index.html')).toBe(
      `${HELD_FONTS}<img data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">\n`,
    );
    expect(folder.read('site/style.css')).toBe(
      '@import "data:text/css,#https://fonts.googleapis.com/css?family=Lora";@media einlass{}',
    );
  });

  it('writes no file that stays the same', async () => {
    const folder = createFolder({ 'own.html': '<img src="/own.png">', 'held.html': HELD_FONTS });
    const refuse = () => Promise.reject(new Error('nothing is to be written'));
    const { io } = createTestIo({ cwd: folder.path });
    const disk = { ...io.disk, writeFile: refuse, rename: refuse };
    expect(await hold(folder.path, ['.'], { disk })).toEqual({
      code: 0,
      out: 'Nothing to hold in 2 files.\n',
      err: '',
    });
  });

  it('gives every byte back with --release', async () => {
    const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
    const page = (charset: string, letters: string) =>
      `<meta charset=${charset}>\r\n<p title="${letters}">${letters}${FONTS}`;
    // What is held in the input was held by hand, and is let go as well.
    const cases = readdirSync(CASES).filter((name) => !caseFile(name, 'input').includes('data-einlass'));
    const files = {
      ...Object.fromEntries(cases.map((name) => [`${name}.html`, caseFile(name, 'input')])),
      'latin1.html': bytes(page('iso-8859-1', 'Gr\xfc\xdfe \x80\xff'), 'latin1'),
      'shift-jis.html': bytes(page('Shift_JIS', '\x93\xfa\x96\x7b \x95\x5c\x8f\x5c'), 'latin1'),
      'utf8-mark.html': bytes(`\ufeff${page('utf-8', 'Grüße')}`, 'utf8'),
      'utf16.html': bytes(`\ufeff${page('utf-16', 'Grüße \ud800 🙂')}`, 'utf16le'),
      'utf16be.html': bytes(`\ufeff${page('utf-16', 'Grüße')}`, 'utf16le').swap16(),
      'broken.html': bytes(`${page('utf-8', '\xff\xfe\xc3')}<img src="`, 'latin1'),
      'latin1.css': bytes(
        '@charset "latin1"; a { background: url(//gravatar.com/avatar/1); content: "\xfc" }',
        'latin1',
      ),
    };
    const folder = createFolder(files);
    const before = Object.keys(files).map((name) => folder.bytes(name));
    expect((await hold(folder.path, ['.'])).code).toBe(0);
    for (const name of cases) expect(folder.bytes(`${name}.html`)).toEqual(caseFile(name, 'held'));
    const changed = Object.keys(files).filter(
      (name, index) => !folder.bytes(name).equals(before[index] ?? Buffer.of()),
    );
    const samples = Object.keys(files).filter((name) => !cases.includes(name.replace('.html', '')));
    expect(changed).toEqual(expect.arrayContaining(samples));
    expect(await hold(folder.path, ['.'])).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to hold') });
    const { code, out } = await hold(folder.path, ['.', '--release']);
    expect([code, out]).toEqual([0, `Released ${changed.length} of ${before.length} files.\n`]);
    for (const [index, name] of Object.keys(files).entries()) expect(folder.bytes(name), name).toEqual(before[index]);
  });

  it('gives back what was held by hand', async () => {
    const folder = createFolder({ 'a.html': caseFile('already-held', 'held') });
    await hold(folder.path, ['a.html', '--release']);
    expect(folder.bytes('a.html')).toEqual(caseFile('already-held', 'released'));
  });

  it('holds only the services that are named, and lets only those go', async () => {
    const folder = createFolder({ 'a.html': FONTS + AVATAR });
    await hold(folder.path, ['a.html', '--services', 'google-fonts']);
    expect(folder.read('a.html')).toBe(HELD_FONTS + AVATAR);
    await hold(folder.path, ['a.html', '--release', '--services', 'gravatar']);
    expect(folder.read('a.html')).toBe(HELD_FONTS + AVATAR);
    await hold(folder.path, ['a.html', '--release', '--services', 'gravatar,google-fonts']);
    expect(folder.read('a.html')).toBe(FONTS + AVATAR);
  });

  it('leaves out what --ignore names, and takes in what --ext names', async () => {
    const folder = createFolder({ 'a.php': FONTS, 'b.twig': FONTS, 'c.html': FONTS, 'drafts/d.html': FONTS });
    await hold(folder.path, ['.', '--ext', 'php,.TWIG', '--ignore', 'drafts', '--ignore', 'c.*']);
    expect(['a.php', 'b.twig', 'c.html', 'drafts/d.html'].map(folder.read)).toEqual([
      HELD_FONTS,
      HELD_FONTS,
      FONTS,
      FONTS,
    ]);
  });

  it('says which files it looks for where there are none', async () => {
    const folder = createFolder({ 'a.php': FONTS });
    expect(await hold(folder.path, ['.'])).toEqual({
      code: 0,
      out: 'Nothing to do: no file here ends in .html, .htm, .xhtml, .css. Name others with --ext.\n',
      err: '',
    });
  });

  it('keeps the mode of a file', async () => {
    const folder = createFolder({ 'a.html': FONTS });
    chmodSync(join(folder.path, 'a.html'), 0o640);
    await hold(folder.path, ['a.html']);
    expect(statSync(join(folder.path, 'a.html')).mode & 0o777).toBe(0o640);
  });
});

describe('einlass hold --out', () => {
  it('writes the files that change below another folder, and leaves the first as it is', async () => {
    const folder = createFolder({ 'site/a/b.html': FONTS, 'site/own.html': '<p>' });
    await hold(folder.path, ['site', '--out', 'held']);
    expect(folder.names()).toEqual(['held/a/b.html', 'site/a/b.html', 'site/own.html']);
    expect(folder.read('held/a/b.html')).toBe(HELD_FONTS);
    expect(folder.read('site/a/b.html')).toBe(FONTS);
  });

  it('reads nothing in the folder that it writes to', async () => {
    const folder = createFolder({ 'site/a.html': FONTS, 'site/held/old.html': FONTS });
    await hold(folder.path, ['site', '--out', 'site/held']);
    expect(folder.names()).toEqual(['site/a.html', 'site/held/a.html', 'site/held/old.html']);
    expect(folder.read('site/held/old.html')).toBe(FONTS);
  });

  it('refuses to write two files to one place', async () => {
    const folder = createFolder({ 'one/a.html': FONTS, 'two/a.html': FONTS });
    const { code, err } = await hold(folder.path, ['one', 'two', '--out', 'held']);
    expect(err).toContain('one/a.html and two/a.html would both be written to');
    expect(code).toBe(2);
    expect(folder.names()).toEqual(['one/a.html', 'two/a.html']);
  });
});

describe('einlass hold --dry-run', () => {
  it('prints a patch and writes nothing', async () => {
    const before = `<h1>Grüße</h1>\n${FONTS}<p>`;
    const folder = createFolder({ 'site/a.html': before, 'site/own.html': '<p>' });
    const { code, out, err } = await hold(folder.path, ['site', '--dry-run']);
    expect(out).toBe(
      `--- a/site/a.html\n+++ b/site/a.html\n@@ -1,3 +1,3 @@\n <h1>Grüße</h1>\n-${FONTS}+${HELD_FONTS} <p>\n\\ No newline at end of file\n`,
    );
    expect(applyPatch(before, out)).toBe(before.replace(FONTS, HELD_FONTS));
    expect([code, err]).toEqual([0, 'To hold: 1 place in 1 of 2 files.\n  google-fonts  Google Fonts  1\n']);
    expect(folder.read('site/a.html')).toBe(before);
  });

  it('shows letters in their encoding', async () => {
    const folder = createFolder({ 'a.html': Buffer.from(`<meta charset=latin1>Gr\xfc\xdfe ${FONTS}`, 'latin1') });
    expect((await hold(folder.path, ['a.html', '--dry-run'])).out).toContain('+<meta charset=latin1>Grüße <link data-');
  });

  it('shows on a terminal only what changed of a long line, in colours, and obeys nothing in it', async () => {
    const folder = createFolder({
      'a.html': `${'<b>x</b>'.repeat(500)}${FONTS.trim()}\u001b[2J${'<i>y</i>'.repeat(500)}`,
    });
    const { io } = createTestIo({ cwd: folder.path });
    const written: string[] = [];
    const paint = (format: string, text: string) => `{${format}}${text}`;
    const out = {
      ...io.out,
      isTty: true,
      paint,
      write: (text: string | Uint8Array) => void written.push(String(text)),
    };
    await hold(folder.path, ['a.html', '--dry-run'], { out });
    const text = written.join('');
    expect(text).toContain('{red}-<b>x</b>');
    expect(text).toContain(HELD_FONTS.trim());
    expect(text).toContain('\\u001b[2J');
    expect(text.length).toBeLessThan(1000);
  });
});

describe('einlass hold --check', () => {
  it('names what would change, fails, and writes nothing', async () => {
    const folder = createFolder({ 'a.html': FONTS, 'own.html': '<p>' });
    const { code, out } = await hold(folder.path, ['.', '--check']);
    expect([code, out]).toEqual([1, 'a.html\n']);
    expect(folder.read('a.html')).toBe(FONTS);
  });

  it('is content where all is held', async () => {
    const folder = createFolder({ 'a.html': HELD_FONTS });
    expect((await hold(folder.path, ['.', '--check'])).code).toBe(0);
  });

  it('fails with --dry-run, too', async () => {
    const folder = createFolder({ 'a.html': FONTS });
    const { code, out } = await hold(folder.path, ['.', '--check', '--dry-run']);
    expect(code).toBe(1);
    expect(out).toContain('+<link data-einlass');
  });
});

describe('a file that cannot be held', () => {
  it('is named and skipped, with the reason', async () => {
    const folder = createFolder({ 'a.html': FONTS, 'binary.html': '\0\0', 'large.html': '' });
    truncateSync(join(folder.path, 'large.html'), 50_000_001);
    const { code, out, err } = await hold(folder.path, ['.']);
    expect(err).toContain('Skipped binary.html: it is a binary file');
    expect(err).toContain('Skipped large.html: it has 51 MB, more than 50 MB: split it.');
    expect(out).toContain('2 skipped, as named above.');
    expect(code).toBe(0);
    expect(folder.read('a.html')).toBe(HELD_FONTS);
  });

  it('is all that is told of where there is no other', async () => {
    const folder = createFolder({ 'binary.html': '\0' });
    expect((await hold(folder.path, ['.'])).out).toBe('1 skipped, as named above.\n');
  });

  it('does not stop the others, and the command fails', async () => {
    const folder = createFolder({ 'a.html': FONTS, 'b.html': FONTS, 'c.html': FONTS });
    const { io } = createTestIo({ cwd: folder.path });
    const rename: Disk['rename'] = (from, to) =>
      String(to).endsWith('b.html')
        ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' }))
        : io.disk.rename(from, to);
    const { code, out, err } = await hold(folder.path, ['.'], { disk: { ...io.disk, rename } });
    expect(err).toBe('Failed b.html: the disk is full. Free some space and run this again.\n');
    expect(out).toContain('Held 2 places in 2 of 2 files.');
    expect(out).toContain('1 failed, as named above.');
    expect(code).toBe(1);
    expect(['a.html', 'b.html', 'c.html'].map(folder.read)).toEqual([HELD_FONTS, FONTS, HELD_FONTS]);
    expect(folder.names()).toEqual(['a.html', 'b.html', 'c.html']);
  });
});

it('finishes the file at hand when it is interrupted, and leaves the others as they were', async () => {
  const folder = createFolder({ 'a.html': FONTS, 'b.html': FONTS, 'c.html': FONTS });
  const { io } = createTestIo({ cwd: folder.path });
  const controller = new AbortController();
  const writeFile: Disk['writeFile'] = async (...args) => {
    controller.abort();
    await io.disk.writeFile(...args);
  };
  const { code, err } = await hold(folder.path, ['.'], {
    disk: { ...io.disk, writeFile },
    interrupted: controller.signal,
  });
  expect([code, err]).toEqual([130, 'Stopped. Files that were not reached are as they were. Run it again to go on.\n']);
  expect(['a.html', 'b.html', 'c.html'].map(folder.read)).toEqual([HELD_FONTS, FONTS, FONTS]);
  expect(folder.names()).toEqual(['a.html', 'b.html', 'c.html']);
});

it('does nothing when it is interrupted at once', async () => {
  const folder = createFolder({ 'a.html': FONTS });
  expect(await hold(folder.path, ['.'], { interrupted: AbortSignal.abort() })).toEqual({
    code: 130,
    out: '',
    err: 'Stopped. Files that were not reached are as they were. Run it again to go on.\n',
  });
  expect(folder.read('a.html')).toBe(FONTS);
});
