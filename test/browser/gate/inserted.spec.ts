// What the page's own code sees of the addresses that it sets while they are held, and what comes of them. That nobody
// is asked meanwhile is what leaks.spec.ts says, of more ways and at more moments.
import type { Page } from 'playwright/test';
import { type Case, casesOf } from '../../leaks/Case';
import { furniture, matrixPage, waysCode } from '../../leaks/pages';
import { type Row, rows } from '../../leaks/ways/index';
import type { Web } from '../../web/web';
import { expect, site, test } from '../fixtures';
import { grant } from './decisions';
import { readBack } from './readBack';
import { requests } from './requests';
import { contactsOf, expectSilence, settle, urlsTo } from './silence';

const HIT = 'https://region1.google-analytics.com/g/collect?v=2&tid=G-DEMO123';

const SERVICES = ['facebook-plugins', 'gravatar', 'google-fonts', 'google-analytics', 'google-tag-manager'];

/** Ways that leave elements with an address in their slots, and need nothing else. */
const kinds: readonly string[] = ['script', 'image', 'frame', 'style', 'media'];
const isFitting = ({ insert, alone, untouched, exists, group, kind }: Row) =>
  insert &&
  !alone &&
  !untouched &&
  !exists &&
  kinds.includes(kind) &&
  !['requests, sockets and workers'].includes(group);
const fitting = rows.filter(isFitting);

/** Opens a page on which each way is used once, with its watched address or with one that nobody watches. */
const openWays = async (page: Page, web: Web, { gated = true, watched = true }): Promise<readonly Case[]> => {
  const cases = casesOf(fitting).map((one) => (watched ? one : { ...one, watched: one.witness }));
  for (const [path, made] of furniture) web.pages.set(path, made);
  web.pages.set('/wege.js', { type: 'text/javascript', body: waysCode(cases, false) });
  web.pages.set('/', matrixPage({ cases, form: 'while-read', gated, witnesses: false }));
  await page.goto(site('/'));
  return cases;
};

const seenOtherwise: ReadonlySet<string> = new Set([
  // Its own page code asks the first element for a node that is held, and gets none.
  'an attribute node taken from another element',
  // The attribute comes back as xlink:href.
  'SVG image.setAttributeNS of href with a prefix of its own',
  // The frame gets the address as its own, which nothing else would keep until the grant.
  'window.open into a frame',
  'a link that is clicked by script, into a frame',
  'a form that is submitted by script, into a frame',
]);

/** The same in words that two visits have in common. */
const seenOn = async (page: Page, cases: readonly Case[]) => {
  const names = new Map(cases.map(({ row, watched }) => [watched.label, row.name]));
  const plain = (text: string | undefined) =>
    text?.replaceAll(/v\d+[wz]\d+/g, 'LABEL').replace(/(blob:.*\/)[\w-]+/, '$1ID');
  const read = (await readBack(page)).filter(({ slot }) => !seenOtherwise.has(names.get(slot) ?? ''));
  return read.map(({ slot, attribute, property, ...rest }) => ({
    ...rest,
    way: names.get(slot),
    attribute: plain(attribute),
    property: plain(property),
  }));
};

test.describe.configure({ timeout: 120_000 });

/** The names of ways whose host was contacted. */
const contactedIn = (web: Web, cases: readonly Case[]): string[] =>
  cases.filter(({ watched }) => web.log.hosts().includes(watched.host ?? '')).map(({ row }) => row.name);

test('the page reads back what it set, and what is held loads once: when it is granted, and at once on the next visit', async ({
  page,
  web,
}) => {
  const bare = await openWays(page, web, { gated: false });
  await settle(page, web);
  const readWithout = await seenOn(page, bare);
  expect(readWithout.length).toBeGreaterThan(100);
  const loading = contactedIn(web, bare);

  web.clear();
  const cases = await openWays(page, web, {});
  await settle(page, web);
  const held = await page.evaluate(() =>
    [...document.querySelectorAll('.slot')].filter((slot) => slot.querySelector('[data-einlass]')).map(({ id }) => id),
  );
  expect(held.length).toBeGreaterThan(80);
  const waiting = cases.filter(({ row, watched }) => held.includes(watched.label) && loading.includes(row.name));
  const times = () => waiting.map(({ row, watched }) => `${row.name}: ${urlsTo(web, watched.host ?? '').length}`);
  expect.soft(times().filter((line) => !line.endsWith(': 0'))).toEqual([]);
  expect.soft(await seenOn(page, cases)).toEqual(readWithout);

  await test.step('granted', async () => {
    await grant(page, ...SERVICES);
    // Scripts come one after another.
    await expect.poll(() => times().filter((line) => line.endsWith(': 0')), { timeout: 30_000 }).toEqual([]);
    await settle(page, web);
    expect(times().filter((line) => !line.endsWith(': 1'))).toEqual([]);
    expect(await seenOn(page, cases)).toEqual(readWithout);
  });

  await test.step('on the next visit', async () => {
    web.clear();
    const again = await openWays(page, web, {});
    await expect.poll(() => contactedIn(web, again)).toEqual(loading);
  });
});

test('hosts that nobody knows pass untouched', async ({ page, web }) => {
  const without = await seenOn(page, await openWays(page, web, { gated: false, watched: false }));
  expect(await seenOn(page, await openWays(page, web, { watched: false }))).toEqual(without);
  await expect(page.locator('[data-einlass]')).toHaveCount(0);
  await expect(page.locator('einlass-banner')).toHaveCount(0);
});

test('requests of scripts fail as in a broken network, and are answered when granted', async ({
  page,
  web,
  consoleLines,
}) => {
  const asks = Object.entries(requests);
  web.pages.set('/', matrixPage({ cases: [], form: 'by-script', gated: true, witnesses: false }));
  await page.goto(site('/'));
  for (const [name, { ask, held }] of asks) expect.soft(await page.evaluate(ask, HIT), name).toBe(held);
  await expectSilence(page, web);
  expect(consoleLines.filter((line) => line.startsWith('pageerror'))).toEqual([]);

  await grant(page, 'google-analytics');
  for (const [name, { ask, answered }] of asks) expect.soft(await page.evaluate(ask, HIT), name).toBe(answered);
  await expect.poll(() => urlsTo(web, 'region1.google-analytics.com')).toEqual(asks.map(() => HIT));
  expect(contactsOf(web)).toEqual(['region1.google-analytics.com']);
});
