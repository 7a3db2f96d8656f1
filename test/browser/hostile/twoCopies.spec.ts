// Two copies of Einlass at once: twice on a page, or on a page and in a frame of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright/test';
import { folders, HOME } from '../../web/sites';
import { expect, ranOn, site } from '../fixtures';
import { grant } from '../gate/decisions';
import { gate, gatedPage, LINKS } from '../gate/gatedPage';
import { code, inline, mark, SERVICE } from '../gate/heldScripts';
import { linesForOwner, uncaught } from '../gate/ownerView';
import { expectSilence, settle, urlsTo } from '../gate/silence';
import { fine, outcomeOf } from './outcomeOf';
import { allWays, probe } from './probe';
import { test } from './visitorTest';

/** The same file at another address; what it loads comes from beside it. */
const otherCopy = [
  '/anders/einlass.js',
  code(readFileSync(join(folders.built, 'einlass.js'), 'utf8').replaceAll(/\.\/(?=[\w-]+\.js)/g, '/einlass/')),
] as const;

const other = `<script src="/anders/einlass.js" ${LINKS}></script>`;

test('with two copies from two addresses the visitor is asked once, and what is granted comes once', async ({
  visitor,
  page,
  web,
  consoleLines,
}) => {
  web.pages.set(...otherCopy);
  web.pages.set('/', gatedPage({ head: other, body: probe() + inline(mark('inline')) }, LINKS));
  expect(await outcomeOf(visitor)).toEqual(fine);
  await expect.poll(async () => (await ranOn(page)).filter((name) => name === 'inline')).toEqual(['inline']);
  await expect(page.locator('einlass-banner')).toHaveCount(0);
  await expect(page.locator('einlass-button')).toHaveCount(1);
  await expect.poll(() => linesForOwner(consoleLines)).toEqual([expect.stringMatching(/twice.*Remove one/)]);
});

test('a second copy that comes late, with a script of the page, changes nothing', async ({ visitor, page, web }) => {
  web.pages.set(...otherCopy);
  web.pages.set('/', gatedPage({ body: probe() }, LINKS));
  const act = () => page.addScriptTag({ url: '/anders/einlass.js' });
  expect(await outcomeOf(visitor, { act })).toEqual(fine);
  await expect(page.locator('einlass-button')).toHaveCount(1);
});

test.describe('a page and a frame of its own origin, each with its tag,', () => {
  const PIXEL = (place: string) => `https://secure.gravatar.com/avatar/1?way=${place}`;
  const heldImage = (place: string) => `<img alt="" data-einlass="gravatar" data-src="${PIXEL(place)}">`;
  const inserted = (place: string) => `<script>document.body.append(Object.assign(document.createElement('img'),
    { src: ${JSON.stringify(PIXEL(place))} }))</script>`;
  const parts = (place: string) => heldImage(`${place}.held`) + inserted(`${place}.inserted`) + inline(mark(place), '');
  const places = ['innen.held', 'innen.inserted', 'aussen.held', 'aussen.inserted'].map(PIXEL).sort();

  const frameOf = async (page: Page): Promise<Frame> => {
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames().find((one) => one.url().endsWith('/innen.html'));
    if (!frame) throw new Error('the page has no such frame');
    return frame;
  };

  test.beforeEach(({ web }) => {
    const frame = '<iframe title="innen" width="900" height="500" src="/innen.html"></iframe>';
    web.pages.set('/', gatedPage({ body: parts('aussen') + frame }, LINKS));
    web.pages.set('/innen.html', gatedPage({ body: parts('innen') }, LINKS));
  });

  const isGranted = (frame: Frame | Page) => frame.evaluate(() => window.einlass?.granted('gravatar'));

  for (const where of ['page', 'frame'] as const) {
    test(`agree when the ${where} decides, and let each thing in once`, async ({
      visitor,
      page,
      web,
      consoleLines,
    }) => {
      await page.goto(site('/'));
      const frame = await frameOf(page);
      await expectSilence(visitor.blank, web);
      const from = where === 'page' ? page : frame;
      const kept = await from.evaluate((ids) => window.einlass?.decide({ grant: ids }), ['gravatar', SERVICE]);
      expect(kept).toBe(true);
      await expect.poll(() => urlsTo(web, 'secure.gravatar.com').sort()).toEqual(places);
      await settle(visitor.blank, web);
      expect(urlsTo(web, 'secure.gravatar.com')).toHaveLength(places.length);
      expect([await isGranted(page), await isGranted(frame)]).toEqual([true, true]);
      expect(await ranOn(page)).toEqual(['aussen']);
      expect(await frame.evaluate(() => Reflect.get(window, 'ran'))).toEqual(['innen']);
      for (const one of [page, frame]) await expect(one.locator('[data-einlass]')).toHaveCount(0);
      expect(uncaught(consoleLines)).toEqual([]);
    });
  }

  test('agree on a withdrawal, and load each document anew once', async ({ visitor, page, web }) => {
    await page.goto(site('/'));
    await frameOf(page);
    await grant(page, 'gravatar', SERVICE);
    await expect.poll(() => urlsTo(web, 'secure.gravatar.com')).toHaveLength(places.length);
    web.clear();
    const reloaded = page.waitForEvent('load');
    await page.evaluate(() => {
      void window.einlass?.withdraw();
    });
    await reloaded;
    await expectSilence(visitor.blank, web);
    expect(web.log.to(HOME).filter(({ path }) => path === '/')).toHaveLength(1);
    expect([await isGranted(page), await isGranted(await frameOf(page))]).toEqual([false, false]);
  });
});

test('a frame without a tag whose page has one is filled by the page’s script, and gets what is granted', async ({
  visitor,
  page,
  web,
}) => {
  const fill = () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const image = frame.contentDocument?.createElement('img');
    if (image) image.src = 'https://secure.gravatar.com/avatar/1?way=realm.image';
    frame.contentDocument?.body.append(image ?? '');
  };
  web.pages.set('/', gatedPage({ body: probe() }, LINKS));
  expect(await outcomeOf(visitor, { act: () => page.evaluate(fill), ways: [...allWays, 'realm.image'] })).toEqual(fine);
});

test('a copy that meets the cookie of a newer version asks anew and holds all', async ({ visitor, page, web }) => {
  web.pages.set(
    '/',
    `<!doctype html><html lang="de"><head>${gate(LINKS)}<title>Laden</title></head><body>${probe()}</body></html>`,
  );
  await page
    .context()
    .addCookies([{ name: 'einlass', value: 'v=9&at=2030-01-01T00:00Z&policy=&yes=gravatar&no=', url: site('/') }]);
  expect(await outcomeOf(visitor)).toEqual(fine);
});
