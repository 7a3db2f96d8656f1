// What stands in the place of videos, maps, players and posts; and that each can be had alone.
import type { Locator, Page } from 'playwright/test';
import type { CatalogueId } from '../../../src/services';
import { HOME } from '../../web/sites';
import { snippets } from '../../web/snippets';
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { withHeldLoader } from '../gate/heldSnippets';
import { type DemoPage, deedsOf, idsOf, inTurn, pagesNamed } from './pages';
import { shiftsOn, watchShifts } from './shifts';
import { asksIn, DECISION, decisionOf, NO_TRACES, settle, tracesOf } from './traces';
import { placeholdersOn, refuseAll, visit } from './visitor';
import { nameOf, words } from './words';

type Embedded = {
  readonly id: CatalogueId;
  /** What is shown, or would be filled. */
  readonly element: 'iframe' | 'blockquote';
  readonly vendor: string;
  /** Where the plain link goes. */
  readonly page: string;
  /** What the service asks for besides, when the whole of it is let in. @default nothing */
  readonly scripts?: readonly string[];
};

const postOfX: Embedded = {
  id: 'x',
  element: 'blockquote',
  vendor: 'X Internet Unlimited Company',
  page: 'https://twitter.com/ruderclub_example/status/1000000000000000000?ref_src=twsrc%5Etfw',
  scripts: ['platform.twitter.com/widgets.js', 'syndication.twitter.com/settings'],
};

const each: readonly Embedded[] = [
  {
    id: 'youtube',
    element: 'iframe',
    vendor: 'Google Ireland Limited',
    page: 'https://www.youtube.com/watch?v=M7lc1UVf-VE',
  },
  {
    id: 'vimeo',
    element: 'iframe',
    vendor: 'Vimeo.com, Inc.',
    page: 'https://vimeo.com/76979871/8272103f6e',
    scripts: ['player.vimeo.com/api/player.js'],
  },
  {
    id: 'google-maps',
    element: 'iframe',
    vendor: 'Google Ireland Limited',
    page: 'https://www.google.com/maps/@?api=1&map_action=map&center=52.3989,13.0645',
  },
  {
    id: 'openstreetmap',
    element: 'iframe',
    vendor: 'OpenStreetMap Foundation',
    page: 'https://www.openstreetmap.org/?bbox=13.04%2C52.39%2C13.09%2C52.41&mlat=52.3989&mlon=13.0645',
  },
  {
    id: 'spotify',
    element: 'iframe',
    vendor: 'Spotify AB',
    page: 'https://open.spotify.com/playlist/37i9dQZF1DX70RN3TfWWJh',
  },
  {
    id: 'instagram',
    element: 'blockquote',
    vendor: 'Meta Platforms Ireland Limited',
    page: 'https://www.instagram.com/p/B1xYz-_abCd/?utm_source=ig_embed&utm_campaign=loading',
    scripts: ['www.instagram.com/embed.js'],
  },
  postOfX,
];

const boxOf = (page: Page, id: string): Locator => page.locator(`.embed-${id}`);
const placeholderOf = (page: Page, id: string): Locator => boxOf(page, id).locator('einlass-placeholder');

/** Presses a button without a click of the visitor's, after which browsers do not count what moves. */
const press = (placeholder: Locator, button: 'once' | 'always') =>
  placeholder.evaluate((host, id) => host.shadowRoot?.getElementById(id)?.click(), button);

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** What an embed asks for when it alone is let in. */
const asksAlone = (demo: DemoPage, { id, scripts = [] }: Embedded) =>
  deedsOf(demo, id).asks.filter((address) => !scripts.includes(address));

test.describe('in the place of an embed', () => {
  for (const demo of pagesNamed('embeds'))
    test(`${demo.path} says whose content it is, who learns of it, and links to its page, in exactly the room of it`, async ({
      page,
      web,
    }) => {
      const say = words[demo.lang];
      await visit(page, demo);
      await refuseAll(page, demo);
      await expect(placeholdersOn(page)).toHaveCount(each.length);
      for (const { id, element, vendor, page: target } of each) {
        const placeholder = placeholderOf(page, id);
        const name = say['placeholder.title'].replace('{{service}}', nameOf(id));
        await expect(placeholder.getByRole('heading', { name })).toBeVisible();
        await expect(placeholder).toContainText(vendor);
        await expect(placeholder.getByRole('link')).toHaveAttribute('href', target);
        expect(await placeholder.boundingBox()).toEqual(await boxOf(page, id).locator(element).boundingBox());
      }
      expect(await tracesOf(page, web)).toEqual({ ...NO_TRACES, cookies: [DECISION] });
    });

  for (const demo of inTurn(pagesNamed('embeds')))
    for (const embed of each) {
      const { id } = embed;
      test(`${demo.path} loads just that of ${id} once, moves nothing, stores nothing for it`, async ({
        page,
        web,
      }) => {
        await watchShifts(page);
        await visit(page, demo);
        await refuseAll(page, demo);
        const before = await decisionOf(page);
        await boxOf(page, id).scrollIntoViewIfNeeded();
        const height = await heightOf(page);
        const asks = asksAlone(demo, embed);
        await press(placeholderOf(page, id), 'once');
        await expect.poll(() => asksIn(web)).toEqual(asks);
        await expect(boxOf(page, id).locator('iframe')).toBeFocused();
        await expect(placeholdersOn(page)).toHaveCount(each.length - 1);

        await settle(page, web);
        expect(asksIn(web)).toEqual(asks);
        expect(await ranOn(page)).toEqual([]);
        expect(await decisionOf(page)).toEqual(before);
        expect(await heightOf(page)).toBe(height);
        expect(await shiftsOn(page, web)).toEqual([]);
        expect((await cookiesOf(page)).filter((cookie) => cookie.endsWith('laden.example'))).toEqual([DECISION]);

        web.clear();
        await page.reload();
        await expect(placeholdersOn(page)).toHaveCount(each.length);
        expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
      });

      test(`${demo.path} lets ${id} in for good, and nobody else, and moves nothing`, async ({ page, web }) => {
        const { asks, runs, cookies } = deedsOf(demo, id);
        await watchShifts(page);
        await visit(page, demo);
        await refuseAll(page, demo);
        await boxOf(page, id).scrollIntoViewIfNeeded();
        const height = await heightOf(page);
        await press(placeholderOf(page, id), 'always');
        await expect.poll(() => asksIn(web)).toEqual(asks);
        await settle(page, web);
        expect(asksIn(web)).toEqual(asks);
        await expect(placeholdersOn(page)).toHaveCount(each.length - 1);
        expect(await ranOn(page)).toEqual(runs);
        expect(await cookiesOf(page)).toEqual([...cookies, DECISION].sort());
        const no = idsOf(demo).filter((other) => other !== id);
        expect(await decisionOf(page)).toMatchObject({ yes: id, no: no.join(' ') });
        expect(await heightOf(page)).toBe(height);
        expect(await shiftsOn(page, web)).toEqual([]);
      });
    }

  for (const demo of inTurn(pagesNamed('embeds'))) {
    test(`${demo.path} gives a post back to its script when the whole service is let in after it was loaded once`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      await refuseAll(page, demo);
      await press(placeholderOf(page, 'x'), 'once');
      await expect.poll(() => asksIn(web)).toEqual(asksAlone(demo, postOfX));
      web.clear();
      await page.evaluate(() => window.einlass?.decide({ grant: ['x'] }));
      await expect.poll(() => asksIn(web)).toEqual(deedsOf(demo, 'x').asks);
      await expect(boxOf(page, 'x').locator('iframe')).toHaveCount(1);
      await expect(boxOf(page, 'x').locator('.twitter-tweet-rendered')).toHaveCount(1);
    });

    test(`${demo.path} has one for posts and videos that come later`, async ({ page, web }) => {
      await visit(page, demo);
      await refuseAll(page, demo);
      await expect(placeholdersOn(page)).toHaveCount(each.length);
      const add = (html: string) =>
        page.evaluate((added) => document.querySelector('.embed-x')?.insertAdjacentHTML('afterend', added), html);
      await add(
        '<div class="embed embed-later"><blockquote class="twitter-tweet"><a href="https://twitter.com/me/status/20">day</a></blockquote></div>',
      );
      await expect(placeholderOf(page, 'later')).toHaveCount(1);
      await page.evaluate(() => document.querySelector('.embed-later')?.remove());
      await expect(placeholdersOn(page)).toHaveCount(each.length);
      await add(
        '<div class="embed embed-later"><iframe src="https://player.vimeo.com/video/1" width="500" height="400"></iframe></div>',
      );
      await expect(placeholderOf(page, 'later')).toHaveCount(1);
      await press(placeholderOf(page, 'later'), 'once');
      await expect.poll(() => asksIn(web)).toContain('player.vimeo.com/video/1');
      await expect(placeholderOf(page, 'later')).toHaveCount(0);
    });
  }

  for (const demo of inTurn(pagesNamed('cloud-portal')))
    test(`${demo.path} has one in an open shadow root, where nothing else of the page is held`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      await page.evaluate(() => {
        const player = document.createElement('my-player');
        const root = player.attachShadow({ mode: 'open' });
        root.innerHTML =
          '<iframe src="https://www.youtube.com/embed/M7lc1UVf-VE" width="560" height="315" title="Film"></iframe>';
        document.querySelector('main')?.prepend(player);
      });
      const placeholder = page.locator('my-player einlass-placeholder');
      await expect(placeholder).toHaveCount(1);
      expect(await placeholder.boundingBox()).toEqual(await page.locator('my-player iframe').boundingBox());
      expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
      await placeholder.getByRole('button', { name: words[demo.lang]['placeholder.once'] }).click();
      await expect.poll(() => asksIn(web)).toContain('www.youtube.com/embed/M7lc1UVf-VE');
      await expect(placeholder).toHaveCount(0);
    });
});

test.describe('in the place of a test for people', () => {
  const { head, body } = snippets.reCAPTCHA;
  const open = words.de['placeholder.open'].replace('{{service}}', nameOf('recaptcha'));

  test('stands a button as high as the box, which lets the whole service in, and nothing moves', async ({
    page,
    web,
  }) => {
    await watchShifts(page);
    web.pages.set('/', gatedPage({ head: withHeldLoader(head, 'recaptcha'), body }, LINKS));
    await page.goto(site('/'));
    const placeholder = placeholdersOn(page);
    await expect(placeholder).toHaveCount(1);
    expect((await placeholder.boundingBox())?.height).toBe(78);
    await placeholder.getByRole('button', { name: open }).click();
    const buttons = placeholder.getByRole('dialog').getByRole('button');
    await expect(buttons).toHaveText([words.de['placeholder.always'], words.de['banner.close']]);
    expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
    await buttons.first().click();
    await expect.poll(() => ranOn(page)).toEqual(snippets.reCAPTCHA.runs);
    await expect(placeholder).toHaveCount(0);
    expect(await shiftsOn(page, web)).toEqual([]);
  });

  test('stands nothing where it has no box: on the button that sends the form', async ({ page, web }) => {
    const button = '<button class="g-recaptcha" data-sitekey="k" data-callback="send">Senden</button>';
    const invisible = '<div class="g-recaptcha" data-sitekey="k" data-size="invisible"></div>';
    const form = `<form>${button}${invisible}</form><iframe src="https://open.spotify.com/embed/track/1" title="Lied"></iframe>`;
    const held = form.replace(' src=', ' data-einlass="spotify" data-src=');
    web.pages.set('/', gatedPage({ head: withHeldLoader(head, 'recaptcha'), body: held }, LINKS));
    await page.goto(site('/'));
    await expect(placeholdersOn(page)).toHaveCount(1);
    await expect(page.locator('form einlass-placeholder')).toHaveCount(0);
  });
});
