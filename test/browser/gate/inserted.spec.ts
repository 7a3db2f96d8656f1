// What scripts add to a page: held where it is set, so that nobody is asked; let in when the visitor says so.
import type { Page } from 'playwright/test';
import { pageWith } from '../../web/snippets';
import { expect, ranOn, site, test } from '../fixtures';
import { grant, refuse } from './decisions';
import { gatedPage } from './gatedPage';
import { elementInsertions, type Insertion } from './insertions';
import { markupInsertions } from './markupInsertions';
import { requests } from './requests';
import { contactsOf, expectSilence, settle, urlsTo } from './silence';
import { templateInsertions } from './templateInsertions';

const insertions = Object.entries({ ...elementInsertions, ...markupInsertions, ...templateInsertions });

const VENDORS = {
  script: { host: 'connect.facebook.net', path: '/de_DE/way.js', service: 'facebook-plugins' },
  image: { host: 'secure.gravatar.com', path: '/avatar/1', service: 'gravatar' },
  frame: { host: 'www.facebook.com', path: '/plugins/page.php', service: 'facebook-plugins' },
  style: { host: 'fonts.googleapis.com', path: '/css2', service: 'google-fonts' },
} as const;

const HIT = 'https://region1.google-analytics.com/g/collect?v=2&tid=G-DEMO123';

/** One address per row of the table, so that the log tells which row asked. */
const vendorUrl = ({ kind }: Insertion, row: number) => `https://${VENDORS[kind].host}${VENDORS[kind].path}?row=${row}`;

/** A srcset is more than an address. */
const setAs = ({ attribute }: Insertion, url: string) => (attribute === 'srcset' ? `${url} 1x` : url);

/** Inserts while the page is being read, and keeps the element for `readBack`. */
const inserting = (way: Insertion, url: string, row = 0) => {
  const value = setAs(way, url);
  const call = `(${way.insert})(${JSON.stringify(value)}, document.getElementById('slot${row}'))`;
  return `<div id="slot${row}">${way.markup?.(value) ?? ''}</div>
    <script>(window.made ??= [])[${row}] = ${call.replaceAll('</', '<\\/')}</script>`;
};

const insertingAll = (urlOf: (way: Insertion, row: number) => string) =>
  insertions.map(([, way], row) => inserting(way, urlOf(way, row), row)).join('\n');

/**
 * What the page sees when it asks for an address that it has set: as an attribute, and as a property. Properties of
 * SVG are objects, and looked at in a test of their own.
 */
const readBack = (page: Page, attribute: string, row = 0) =>
  page.evaluate(
    ([name, at]) => {
      const element: Element = Reflect.get(window, 'made')[at];
      const attribute = element.getAttribute(name);
      return { attribute, property: element instanceof SVGElement ? attribute : Reflect.get(element, name) };
    },
    [attribute, row] as const,
  );

test.describe('before a decision nobody is asked by', () => {
  for (const [name, way] of insertions) {
    test(`${name}; the page reads back what it set, and it loads once when granted`, async ({ page, web }) => {
      const url = vendorUrl(way, 0);
      const { host, service } = VENDORS[way.kind];
      web.pages.set('/', gatedPage({ body: inserting(way, url) }));
      await page.goto(site('/'));
      await expectSilence(page, web);
      const value = setAs(way, url);
      expect.soft(await readBack(page, way.attribute)).toEqual({ attribute: value, property: value });

      await grant(page, service);
      await expect.poll(() => contactsOf(web)).toEqual([host]);
      await settle(page, web);
      expect(web.log.to(host)).toHaveLength(1);
      if (way.kind === 'script') await expect.poll(() => ranOn(page)).toEqual([`other:${host}/de_DE/way.js`]);
      expect(await readBack(page, way.attribute)).toEqual({ attribute: value, property: value });
    });
  }
});

test.describe('before a decision', () => {
  for (const [name, { ask, held, answered }] of Object.entries(requests)) {
    test(`${name} fails as in a broken network, and is answered when granted`, async ({ page, web, consoleLines }) => {
      web.pages.set('/', gatedPage({ body: '' }));
      await page.goto(site('/'));
      expect(await page.evaluate(ask, HIT)).toBe(held);
      await expectSilence(page, web);
      expect(consoleLines.filter((line) => line.startsWith('pageerror'))).toEqual([]);

      await grant(page, 'google-analytics');
      expect(await page.evaluate(ask, HIT)).toBe(answered);
      await expect.poll(() => urlsTo(web, 'region1.google-analytics.com')).toEqual([HIT]);
    });
  }
});

test('every way in the table asks its third party where the gate is missing', async ({ page, web }) => {
  test.setTimeout(60_000);
  for (const [name, way] of insertions) {
    web.pages.set('/', pageWith({ body: inserting(way, vendorUrl(way, 0)) }));
    web.clear();
    await page.goto(site('/'));
    // The same step, after which silence is said to be silence.
    await settle(page, web);
    expect(contactsOf(web), name).toContain(VENDORS[way.kind].host);
  }
  for (const [name, { ask, answered }] of Object.entries(requests)) {
    web.clear();
    expect(await page.evaluate(ask, HIT), name).toBe(answered);
    await settle(page, web);
    expect(urlsTo(web, 'region1.google-analytics.com'), name).toEqual([HIT]);
  }
});

test.describe('on one page, every way in the table', () => {
  const all = insertingAll(vendorUrl);
  const asked = insertions.map(([, way], row) => vendorUrl(way, row)).sort();
  const urlsAsked = (urls: readonly string[]) =>
    urls
      .filter((url) => url.includes('?row='))
      .map((url) => url.split('#')[0] ?? '')
      .sort();

  test('stays silent after a refusal, also when the page is loaded again', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ body: all }));
    await page.goto(site('/'));
    await refuse(page, ...Object.values(VENDORS).map(({ service }) => service), 'google-analytics');
    await expectSilence(page, web);
    await page.reload();
    for (const { ask, held } of Object.values(requests)) expect(await page.evaluate(ask, HIT)).toBe(held);
    await expectSilence(page, web);
  });

  test('stays silent after a grant of another service, also when the page is loaded again', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ body: all }));
    await page.goto(site('/'));
    await grant(page, 'meta-pixel');
    await expectSilence(page, web);
    await page.reload();
    for (const { ask, held } of Object.values(requests)) expect(await page.evaluate(ask, HIT)).toBe(held);
    await expectSilence(page, web);
  });

  test('loads all at once when the page is opened with everything granted', async ({ page, web }) => {
    web.pages.set('/', gatedPage({}));
    await page.goto(site('/'));
    await grant(page, ...Object.values(VENDORS).map(({ service }) => service));
    web.pages.set('/', gatedPage({ body: all }));
    await page.reload();
    await expect.poll(() => urlsAsked(web.log.requests.map(({ url }) => url))).toEqual(asked);
  });

  for (const [whose, base] of [
    ["the page's own files", '/eigen'],
    ['hosts that nobody knows', 'https://cdn.fremd.test/datei'],
  ] as const) {
    test(`passes ${whose} on untouched`, async ({ page, web }) => {
      const own = (_way: Insertion, row: number) => new URL(`${base}?row=${row}`, site('/')).href;
      web.pages.set('/', gatedPage({ body: insertingAll(own) }));
      await page.goto(site('/'));
      const urls = insertions.map(([, way], row) => own(way, row)).sort();
      await expect.poll(() => urlsAsked(web.log.requests.map(({ url }) => url))).toEqual(urls);
      for (const [row, [name, way]] of insertions.entries()) {
        const value = setAs(way, own(way, row));
        expect.soft(await readBack(page, way.attribute, row), name).toEqual({ attribute: value, property: value });
      }
      await expect(page.locator('[data-einlass]')).toHaveCount(0);
      await expect(page.locator('einlass-banner')).toHaveCount(0);
    });
  }
});
