import type { Locator, Page } from 'playwright/test';
import { HOME } from '../../web/sites';
import { cookiesOf, expect, ranOn, test } from '../fixtures';
import { type DemoPage, deedsOf, idsOf, inTurn, pagesNamed } from './pages';
import { asksIn, DECISION, decisionOf, NO_TRACES, settle, tracesOf } from './traces';
import { bannerOn, grantAll, placeholdersOn, refuseAll, visit } from './visitor';
import { words } from './words';

const FACEBOOK = ['datr .facebook.com', 'fr .facebook.com'];

/** What the placeholder in one of the plugins' boxes offers; where there is little room, it is behind a button. */
const offerIn = async (page: Page, demo: DemoPage, plugin: 'page' | 'like' | 'post'): Promise<Locator> => {
  const placeholder = page.locator(`.plugin-${plugin} einlass-placeholder`);
  const offer = placeholder.getByRole('heading', { name: sayFacebook(demo, 'placeholder.title') });
  const open = placeholder.getByRole('button', { name: sayFacebook(demo, 'placeholder.open') });
  await expect(offer.or(open)).toBeVisible();
  if (await open.isVisible()) await open.click();
  await expect(offer).toBeVisible();
  return placeholder;
};

const sayFacebook = ({ lang }: DemoPage, key: 'placeholder.open' | 'placeholder.title') =>
  words[lang][key].replace('{{service}}', 'Facebook');

const onceIn = (offer: Locator, { lang }: DemoPage) =>
  offer.getByRole('button', { name: words[lang]['placeholder.once'] });
const alwaysIn = (offer: Locator, { lang }: DemoPage) =>
  offer.getByRole('button', { name: words[lang]['placeholder.always'] });

test.describe('in the place of an embed', () => {
  for (const demo of pagesNamed('it-dealer')) {
    const say = words[demo.lang];

    test(`${demo.path} has one placeholder for each, over it and no larger, before and after a no`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      const boxes = page.locator('.fb-page, .fb-like, .plugin-post iframe');
      const check = async () => {
        await expect(placeholdersOn(page)).toHaveCount(demo.placeholders);
        await settle(page, web);
        for (const [i, box] of (await boxes.all()).entries())
          expect(await placeholdersOn(page).nth(i).boundingBox()).toEqual(await box.boundingBox());
      };
      await check();
      await refuseAll(page, demo);
      await check();
      expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
    });

    test(`${demo.path} names service, company and country, and offers a plain link instead`, async ({ page, web }) => {
      await visit(page, demo);
      await refuseAll(page, demo);
      for (const plugin of ['page', 'post'] as const) {
        const offer = await offerIn(page, demo, plugin);
        await expect(offer).toContainText('Meta Platforms Ireland Limited');
        await expect(offer).toContainText({ de: 'Vereinigte Staaten', en: 'United States' }[demo.lang]);
        const link = offer.getByRole('link', { name: say['placeholder.link'].replace('{{site}}', 'facebook.com') });
        await expect(link).toHaveAttribute('href', /^https:\/\/www\.facebook\.com\/nordkabel\.example/);
        await page.keyboard.press('Escape');
      }
      expect(await tracesOf(page, web)).toEqual({ ...NO_TRACES, cookies: [DECISION] });
    });

    test(`${demo.path} offers nothing to load where Facebook has ended its plugin`, async ({ page }) => {
      await visit(page, demo);
      await refuseAll(page, demo);
      const offer = await offerIn(page, demo, 'like');
      await expect(offer).toContainText(
        say['placeholder.ended'].replace('{{vendor}}', 'Meta Platforms Ireland Limited'),
      );
      await expect(onceIn(offer, demo)).toHaveCount(0);
      await expect(alwaysIn(offer, demo)).toHaveCount(0);
    });
  }

  for (const demo of inTurn(pagesNamed('it-dealer'))) {
    for (const plugin of ['post', 'page'] as const)
      test(`${demo.path} loads just the ${plugin} once, stores nothing for it, and moves the keyboard into it`, async ({
        page,
        web,
      }) => {
        await visit(page, demo);
        await refuseAll(page, demo);
        const before = await decisionOf(page);
        await onceIn(await offerIn(page, demo, plugin), demo).click();
        await expect.poll(() => asksIn(web)).toEqual([`www.facebook.com/plugins/${plugin}.php`]);
        const frame = page.locator(`.plugin-${plugin} iframe`);
        await expect(frame).toBeFocused();
        await expect(frame.contentFrame().getByText('www.facebook.com')).toBeVisible();
        await expect(placeholdersOn(page)).toHaveCount(demo.placeholders - 1);

        await settle(page, web);
        expect(asksIn(web)).toEqual([`www.facebook.com/plugins/${plugin}.php`]);
        expect(await ranOn(page)).toEqual([]);
        expect(await decisionOf(page)).toEqual(before);
        expect(await cookiesOf(page)).toEqual([...FACEBOOK, DECISION].sort());

        web.clear();
        await page.reload();
        await expect(placeholdersOn(page)).toHaveCount(demo.placeholders);
        expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
      });

    test(`${demo.path} can load one embed before the visitor has answered, which is no answer`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      await onceIn(await offerIn(page, demo, 'post'), demo).click();
      await expect.poll(() => asksIn(web)).toEqual(['www.facebook.com/plugins/post.php']);
      await expect(bannerOn(page, demo)).toBeVisible();
      expect((await tracesOf(page, web)).cookies).toEqual(FACEBOOK);
    });

    for (const plugin of ['post', 'page'] as const)
      test(`${demo.path} lets the whole service in, for good, when the ${plugin} is always to be loaded`, async ({
        page,
        web,
      }) => {
        const { asks, runs, cookies } = deedsOf(demo, 'facebook-plugins');
        await visit(page, demo);
        await refuseAll(page, demo);
        await alwaysIn(await offerIn(page, demo, plugin), demo).click();
        await expect.poll(() => asksIn(web)).toEqual(asks);
        await settle(page, web);
        expect(asksIn(web)).toEqual(asks);
        await expect(placeholdersOn(page)).toHaveCount(0);
        expect(await ranOn(page)).toEqual(runs);
        expect(await cookiesOf(page)).toEqual([...cookies, DECISION].sort());
        expect(await decisionOf(page)).toMatchObject({ yes: 'facebook-plugins', no: 'google-analytics' });
      });

    test(`${demo.path} has no placeholder left when all is accepted`, async ({ page, web }) => {
      await visit(page, demo);
      await expect(placeholdersOn(page)).toHaveCount(demo.placeholders);
      await grantAll(page, demo);
      await expect.poll(() => asksIn(web)).toEqual(deedsOf(demo).asks);
      await expect(placeholdersOn(page)).toHaveCount(0);
      expect(await decisionOf(page)).toMatchObject({ yes: idsOf(demo).join(' ') });
    });
  }
});
