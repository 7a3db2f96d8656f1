import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holdHtml } from '../../../../src/markup/rewriting/holdHtml';
import { serviceOf } from '../../../../src/services/serviceOf';
import type { Report } from '../../../../src/tools/cli/check/Report';
import type { Io } from '../../../../src/tools/cli/Io';
import { main } from '../../../../src/tools/cli/main';
import { createFolder } from '../createFolder';
import { createTestIo } from '../createTestIo';
import { startServer } from '../startServer';

const FONTS = '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">';
const HELD_FONTS =
  '<link data-einlass="google-fonts" rel="stylesheet" data-href="https://fonts.googleapis.com/css2?family=Lora">';

/** Runs `einlass check`. */
const check = async (cwd: string, args: readonly string[], own: Partial<Io> = {}) => {
  const { io, out, err } = createTestIo({ cwd, ...own });
  return { code: await main(['check', '--browser', 'none', ...args], io), out: out(), err: err() };
};

const reportOf = async (cwd: string, args: readonly string[], own: Partial<Io> = {}) => {
  const report: Report = JSON.parse((await check(cwd, [...args, '--json'], own)).out);
  const [markup] = report.sections;
  if (markup?.kind !== 'markup') throw new Error('The report has no section on the markup.');
  return { report, ...markup };
};

describe('einlass check', () => {
  it('names each place with its line, its service, and the markup to write instead', async () => {
    const folder = createFolder({ 'site/index.html': `<title>Grüße</title>\n  ${FONTS}\n`, 'site/own.html': '<p>' });
    expect(await check(folder.path, ['site'])).toEqual({
      code: 1,
      out: [
        'site/index.html:2:26  google-fonts  link href',
        '    https://fonts.googleapis.com/css2?family=Lora',
        `  - ${FONTS}`,
        `  + ${HELD_FONTS}`,
        '',
        '1 place found, 2 files read. Browsers fetch these before a choice is made:',
        '  google-fonts  Google Fonts  1',
        'Write the lines marked + instead, or have "einlass hold" do it. Nothing was run: what scripts load is not seen here.',
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('is content where nothing is found', async () => {
    const { code, out } = await check(createFolder({ 'a.html': HELD_FONTS }).path, ['.']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing found: 1 file read, /);
  });

  it('counts columns in letters, in any encoding', async () => {
    const page = '<meta charset=Shift_JIS>\x93\xfa\x96\x7b<img src="//gravatar.com/avatar/1">';
    const { findings } = await reportOf(createFolder({ 'a.html': Buffer.from(page, 'latin1') }).path, ['a.html']);
    expect(findings).toEqual([
      expect.objectContaining({ line: 1, column: '<meta charset=Shift_JIS>日本<img '.length + 1 }),
    ]);
  });

  it('tells programs the same', async () => {
    const folder = createFolder({ 'a.css': '\n@import "https://fonts.googleapis.com/css";', 'b.html': '\0' });
    const { report } = await reportOf(folder.path, ['.']);
    expect(report).toEqual({
      targets: ['.'],
      at: '2026-05-01T09:30:00Z',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      sections: [
        {
          kind: 'markup',
          places: ['a.css'],
          findings: [
            {
              place: 'a.css',
              line: 2,
              column: expect.any(Number),
              service: 'google-fonts',
              what: '@import',
              url: 'https://fonts.googleapis.com/css',
              markup: '@import "https://fonts.googleapis.com/css"',
              cure: '@import "data:text/css,#https://fonts.googleapis.com/css"',
            },
          ],
          notes: [{ kind: 'skipped', place: 'b.html', reason: expect.stringContaining('binary') }],
        },
      ],
    });
  });

  it('gives a cure for whatever it finds', async () => {
    const { findings } = await reportOf(
      'test/cases',
      readdirSync('test/cases').map((name) => `${name}/input.html`),
    );
    expect(findings.length).toBeGreaterThan(20);
    for (const { markup, cure } of findings) {
      expect(cure).not.toBe(markup);
      expect(holdHtml(cure, { serviceOf })).toBe(cure);
    }
  });

  it('finds nothing in what is held', async () => {
    const held = readdirSync('test/cases').map((name) => `${name}/held.html`);
    expect((await reportOf('test/cases', held)).findings).toEqual([]);
  });

  it('shows what a terminal would obey', async () => {
    const folder = createFolder({ 'a.html': '<img src="//gravatar.com/avatar/\u001b]0;x\u0007">' });
    const { out } = await check(folder.path, ['a.html']);
    expect(out).toContain('\\u001b]0;x\\u0007');
    expect(out).not.toContain('\u001b');
  });

  it('fails where something cannot be read', async () => {
    const folder = createFolder({ 'a.html': FONTS });
    const { io } = createTestIo({ cwd: folder.path });
    const readFile = () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' }));
    const { code, out, err } = await check(folder.path, ['.'], { disk: { ...io.disk, readFile } });
    expect([code, out]).toEqual([1, 'Nothing was read.\n']);
    expect(err).toMatch(/^Failed a\.html: you have no permission\. Change the permission/);
  });
});

describe('einlass check of an address', () => {
  const pages: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': [
      'text/html',
      `${FONTS}<link rel="icon" href="/icon.png"><link rel="stylesheet" href="/a.css"><a href="/other.html">
      <link rel=stylesheet href=https://elsewhere.invalid/x.css><style>@import "b.css"</style>`,
    ],
    '/a.css': ['text/css', '@import "deep/c.css"; a { background: url(/d.png) }'],
    '/b.css': ['text/css', '@import "b.css"; @import "/missing.css";'],
    '/deep/c.css': ['text/css', '@font-face { src: url(https://fonts.gstatic.com/x.woff2) }'],
  };

  const serve = async () => {
    const asked: string[] = [];
    const address = await startServer(({ url = '' }, response) => {
      asked.push(url);
      const [type, text] = pages[url] ?? [];
      if (type) response.setHeader('content-type', type).end(text);
      else response.writeHead(404).end();
    });
    return { address, asked };
  };

  it('reads the page and the style sheets of its own site, each once, and nothing else', async () => {
    const { address, asked } = await serve();
    const { places, findings, notes } = await reportOf('/', [`${address}/`], { fetch });
    expect([...asked].sort()).toEqual(['/', '/a.css', '/b.css', '/deep/c.css', '/missing.css']);
    expect(places.map((place) => place.slice(address.length))).toEqual(['/', '/a.css', '/b.css', '/deep/c.css']);
    expect(findings.map(({ place, service }) => [place.slice(address.length), service])).toEqual([
      ['/', 'google-fonts'],
      ['/deep/c.css', 'google-fonts'],
    ]);
    expect(notes).toEqual([
      { kind: 'failed', place: `${address}/missing.css`, reason: expect.stringContaining('the server answers 404') },
    ]);
  });

  it('says why a page cannot be read, and fails', async () => {
    const { address } = await serve();
    const { code, out, err } = await check('/', [`${address}/nowhere`], { fetch });
    expect([code, out]).toEqual([1, 'Nothing was read.\n']);
    expect(err).toBe(
      `Failed ${address}/nowhere: the server answers 404 Not Found. Open the address in a browser and see.\n`,
    );
  });

  it('takes an address that is none for wrong use', async () => {
    const { code, err } = await check('/', ['https://'], { fetch });
    expect(code).toBe(2);
    expect(err).toBe('einlass: https:// is no address. Check the spelling.\n');
  });

  it('ends when it is interrupted', async () => {
    const { address } = await serve();
    expect(await check('/', [`${address}/`], { fetch, interrupted: AbortSignal.abort() })).toEqual({
      code: 130,
      out: '',
      err: 'Stopped, without a report.\n',
    });
  });
});

describe('einlass check without a browser', () => {
  const run = async (...args: string[]) => {
    const folder = createFolder({ 'a.html': HELD_FONTS });
    const { io, out, err } = createTestIo({ cwd: folder.path });
    return { code: await main(['check', 'a.html', ...args], io), out: out(), err: err() };
  };

  it('reads the pages, and says once that none was found', async () => {
    const { code, out, err } = await run();
    expect([code, out]).toEqual([0, expect.stringMatching(/^Nothing found: 1 file read/)]);
    expect(err).toMatch(/^The pages were read and not opened\. No browser was found\. .*--browser\.\n$/);
  });

  it('says nothing of it where none is wanted', async () => {
    expect((await run('--browser', 'none')).err).toBe('');
  });

  it('takes a browser that does not start for wrong use, before anything is read', async () => {
    const { code, out, err } = await run('--browser', '/no/such/browser');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^einlass: --browser is \/no\/such\/browser, but no browser starts from there: /);
  });
});
