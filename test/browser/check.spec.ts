import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright/test';
import type { BrowserSection, Report } from '../../src/tools/cli/check/Report';
import { chromiumPath } from '../engines/chromium';
import { pageWith, snippets } from '../web/snippets';
import type { Web } from '../web/web';
import { test as base, expect } from './fixtures';
import { heldAnalytics } from './gate/heldSnippets';

const EINLASS = '<script src="/einlass.js"></script>';
const FONTS = '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">';

/** Each page is opened in a browser of its own, step by step, until it is quiet. */
base.setTimeout(90_000);

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}

/** A site in a folder, and the built command, whose browser knows no other internet than the stand-in. */
const test = base.extend<{
  place: { readonly site: string; readonly temporary: string };
  start: (...args: string[]) => Run;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  place: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'einlass-'));
    const place = { site: join(folder, 'site'), temporary: join(folder, 'temporary') };
    for (const one of Object.values(place)) await mkdir(one);
    await use(place);
    await rm(folder, { recursive: true });
  },

  start: async ({ web, place: { site, temporary } }, use) => {
    const browser = join(site, '..', 'browser');
    await writeFile(browser, browserScript(web));
    await chmod(browser, 0o755);
    await use((...args) => {
      // Playwright asks for colours in its workers.
      const env = { ...process.env, FORCE_COLOR: '0', EINLASS_CHROMIUM: browser, TMPDIR: temporary };
      const child = spawn(process.execPath, ['dist/tools/cli.js', 'check', ...args], { env });
      const [out, err]: [string[], string[]] = [[], []];
      child.stdout.on('data', (data) => out.push(String(data)));
      child.stderr.on('data', (data) => err.push(String(data)));
      const ended: Run['ended'] = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }));
      });
      return { child, ended };
    });
  },
});

/** Servers of this machine are asked without a proxy. */
const browserScript = ({ proxyServer, certificateHash }: Web): string =>
  `#!/bin/sh
exec '${chromiumPath || chromium.executablePath()}' --proxy-server='${proxyServer}' \\
  --ignore-certificate-errors-spki-list='${certificateHash}' "$@"
`;

const seenIn = (out: string): BrowserSection => {
  const report: Report = JSON.parse(out);
  const seen = report.sections.find((section) => section.kind === 'browser');
  if (!seen) throw new Error('No browser has seen anything.');
  return seen;
};

/** By step: whom the page contacted and whose entries the browser keeps, each once. */
const partiesIn = (out: string) =>
  Object.fromEntries(
    seenIn(out).pages.flatMap(({ steps }) =>
      steps.map(({ step, contacts, stored }) => {
        const names = [...contacts, ...stored].map(({ party }) =>
          party.kind === 'service' ? party.service : party.kind,
        );
        return [step, [...new Set(names)].sort()];
      }),
    ),
  );

const writeSite = async (site: string, head: string, first = ''): Promise<void> => {
  await cp('dist', site, { recursive: true, filter: (path) => !/dist.(pages|tools|wordpress)/.test(path) });
  await writeFile(join(site, 'index.html'), pageWith({ head }, first));
};

test('names what a page contacts and keeps before a choice, connections too', async ({ start, place }) => {
  const head = `${snippets['Google Analytics 4'].head}<link rel="preconnect" href="https://cdn.fremd.test">`;
  await writeSite(place.site, head);
  const { code, out } = await start(place.site, '--json').ended;
  const [step] = seenIn(out).pages[0]?.steps ?? [];
  expect(step?.contacts.map(({ party, type, url }) => [party.kind, type, new URL(url).host])).toEqual([
    ['service', 'script', 'www.googletagmanager.com'],
    ['service', 'ping', 'region1.google-analytics.com'],
    ['unknown', 'connection', 'cdn.fremd.test'],
  ]);
  expect(step?.stored.map(({ kind, name, party }) => [kind, name, party.kind])).toEqual([
    ['cookie', '_ga', 'service'],
    ['cookie', '_ga_DEMO123', 'service'],
  ]);
  expect(Object.keys(partiesIn(out))).toEqual(['opened']);
  expect(code).toBe(1);
});

test('names databases, caches and service workers', async ({ start, place }) => {
  await writeSite(
    place.site,
    `<script>
      indexedDB.open('firebase-heartbeat');
      caches.open('bilder-v1');
      navigator.serviceWorker.register('/arbeiter.js');
    </script>`,
  );
  await writeFile(join(place.site, 'arbeiter.js'), '');
  const { out } = await start(place.site, '--json').ended;
  expect(seenIn(out).pages[0]?.steps[0]?.stored.map(({ kind, name }) => [kind, name])).toEqual([
    ['database', 'firebase-heartbeat'],
    ['cache', 'bilder-v1'],
    ['worker', '/'],
  ]);
});

test('finds a held page silent until all is accepted, and again after the withdrawal', async ({ start, place }) => {
  await writeSite(place.site, heldAnalytics, EINLASS);
  const { code, out } = await start(place.site, '--json').ended;
  expect(partiesIn(out)).toEqual({
    opened: [],
    refused: ['site'],
    accepted: ['google-analytics', 'site'],
    withdrawn: ['site'],
  });
  expect(code).toBe(0);
  expect(await readdir(place.temporary)).toEqual([]);
});

test('finds at each step what Einlass cannot hold back', async ({ start, place }) => {
  await writeSite(place.site, heldAnalytics + FONTS, EINLASS);
  const { code, out } = await start(place.site, '--json').ended;
  const { opened, refused, withdrawn } = partiesIn(out);
  expect({ opened, refused, withdrawn }).toEqual({
    opened: ['google-fonts'],
    refused: ['google-fonts', 'site'],
    withdrawn: ['google-fonts', 'site'],
  });
  expect(seenIn(out).pages[0]?.steps[0]?.leaks).toEqual([
    { service: 'google-fonts', url: 'https://fonts.googleapis.com/css2?family=Lora' },
  ]);
  // Loaded anew once after the withdrawal, not twice.
  expect(seenIn(out).pages[0]?.steps.at(-1)?.contacts.length).toBe(1);
  expect(code).toBe(1);
});

test('opens an address, and writes a page to hand on', async ({ start, place }) => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(pageWith({ body: '<img src="https://cdn.fremd.test/a.png">' }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const file = join(place.temporary, 'bericht.html');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { code, out } = await start(address, '--html', file, '--lang', 'de', '--strict').ended;
  server.closeAllConnections();
  server.close();
  expect(out).toMatch(/^ {2}! {2}unknown third party {2}image {2}https:\/\/cdn\.fremd\.test\/a\.png$/m);
  const page = await readFile(file, 'utf8');
  for (const part of ['Geöffnet, ohne Entscheidung', 'https://cdn.fremd.test/a.png', 'Ohne Einwilligung'])
    expect(page).toContain(part);
  // Only what was asked for with --strict makes it fail: the address itself could be read and opened.
  expect(code).toBe(1);
});

test('ends when it is interrupted, and leaves no profile behind', async ({ start, place }) => {
  await writeSite(place.site, heldAnalytics, EINLASS);
  const { child, ended } = start(place.site);
  await new Promise<void>((resolve) => child.stderr?.on('data', (data) => /page 1 of 1/.test(data) && resolve()));
  child.kill('SIGINT');
  expect(await ended).toMatchObject({
    code: 130,
    out: '',
    err: expect.stringMatching(/Stopped, without a report\.\n$/),
  });
  expect(await readdir(place.temporary)).toEqual([]);
});
