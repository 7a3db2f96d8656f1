// A static site with everything in it, held by the command line: silent before a choice, complete after it.
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect as baseExpect, test } from 'playwright/test';
import { services } from '../../src/services';
import { HOME, isSite } from '../web/sites';
import { startWeb, type Web } from '../web/web';
import { type EngineName, type EnginePage, engineNames, startEngine } from './Engine';
import { findEngines } from './findEngines';

const asked = (process.env.EINLASS_ENGINES ?? 'chromium').split(' ');
const here: readonly EngineName[] = findEngines();
const expect = baseExpect.configure({ timeout: 20_000 });

const SITE = fileURLToPath(new URL('site', import.meta.url));
const COMMAND = fileURLToPath(new URL('../../dist/tools/cli.js', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };
const TAG = '<script src="/einlass/einlass.js" data-privacy="/datenschutz" data-imprint="/impressum"></script>';

/** Serves a folder as the site. `tag` stands first in each page. */
const serve = async (web: Web, folder: string, tag: string) => {
  for (const file of await readdir(folder, { recursive: true })) {
    const type = TYPES[extname(file)];
    if (!type) continue;
    const body = (await readFile(join(folder, file), 'utf8')).replace('<head>', `<head>${tag}`);
    web.pages.set(`/${file.replace(/(?<=^|\/)index\.html$/, '')}`, { type, body });
  }
  web.pages.set('/bild.png', { type: 'image/png' });
};

/** What third parties were asked for, without what differs from visit to visit, and to whom there was a connection. */
const contactsOf = ({ log }: Web) => {
  const asked = log.requests.map(({ url }) => new URL(url)).filter(({ hostname }) => !isSite(hostname));
  return [
    ...new Set([
      ...asked.map(({ hostname, pathname }) => hostname + pathname),
      ...log.hosts().filter((host) => !isSite(host)),
    ]),
  ]
    .filter((contact) => !contact.includes('.zeuge.test'))
    .sort();
};

/** What a page asks for now comes in the log before this image, whose host is new. */
const settle = async (page: EnginePage, web: Web, witness: string) => {
  const host = `${witness}.zeuge.test`;
  await page.evaluate(
    '(url) => new Promise((seen) => { Object.assign(new Image(), { onload: seen, onerror: seen, src: url }) })',
    `https://${host}/`,
  );
  await expect.poll(() => web.log.to(host)).not.toEqual([]);
};

for (const name of engineNames)
  test(`${name}: a held site is silent before a choice, and after it asks whom its author's would`, async () => {
    test.skip(!asked.includes(name), `EINLASS_ENGINES does not name ${name}`);
    test.skip(!here.includes(name), `${name} is not installed`);
    test.setTimeout(120_000);
    const folder = await mkdtemp(join(tmpdir(), 'einlass-site-'));
    const web = await startWeb();
    const engine = await startEngine(name, web);
    try {
      await cp(SITE, folder, { recursive: true });
      const { status, stdout } = spawnSync(process.execPath, [COMMAND, 'hold', folder], { encoding: 'utf8' });
      expect([status, stdout.split('\n')[0]]).toEqual([0, 'Held 18 places in 3 of 3 files.']);

      const authors = await engine.open();
      await serve(web, SITE, '');
      await authors.goto(`https://${HOME}/`);
      await settle(authors, web, 'autor');
      await expect.poll(() => contactsOf(web)).toContain('region1.google-analytics.com/g/collect');
      await expect.poll(() => contactsOf(web)).toContain('www.facebook.com/tr/');
      const wanted = contactsOf(web);
      await authors.close();

      web.reset();
      const page = await engine.open();
      await serve(web, folder, TAG);
      await page.goto(`https://${HOME}/`);
      await settle(page, web, 'vorher');
      expect(contactsOf(web)).toEqual([]);
      expect(await page.evaluate('() => einlass.leaks.length')).toBe(0);

      await page.evaluate('(choice) => einlass.decide(choice)', { grant: services.map(({ id }) => id) });
      await expect.poll(() => wanted.filter((contact) => !contactsOf(web).includes(contact))).toEqual([]);
      await settle(page, web, 'nachher');
      expect(contactsOf(web).filter((contact) => !wanted.includes(contact))).toEqual([]);
      await page.close();
    } finally {
      await engine.close();
      await web.close();
      await rm(folder, { recursive: true });
    }
  });
