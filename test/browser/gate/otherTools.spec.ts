// Pages whose tags another tool holds, in the form that its documentation shows: the owner changes one script tag.
import { expect, ranOn, site, test } from '../fixtures';
import { grant, refuse } from './decisions';
import { gatedPage } from './gatedPage';
import { code, mark } from './heldScripts';
import { contactsOf, expectSilence, settle } from './silence';

const ANALYTICS = 'https://www.google-analytics.com/analytics.js';
const PLUGIN = 'https://www.facebook.com/plugins/page.php?href=1';

const tools: Readonly<Record<string, { readonly head: string; readonly body?: string }>> = {
  'vanilla-cookieconsent': {
    head: `<script type="text/plain" data-category="analytics" data-service="Google Analytics">${mark('inline')}</script>
      <script type="text/plain" data-category="analytics" src="${ANALYTICS}"></script>
      <script type="text/plain" data-category="analytics" data-type="module">${mark('module')}</script>`,
  },
  Klaro: {
    head: `<script type="text/plain" data-type="application/javascript" data-name="google-analytics" data-src="${ANALYTICS}"></script>
      <script type="text/plain" data-type="application/javascript" data-name="google-analytics">${mark('inline')}</script>
      <script type="text/plain" data-type="module" data-name="google-analytics">${mark('module')}</script>`,
    body: `<iframe data-name="facebook" data-src="${PLUGIN}" title="Laden"></iframe>`,
  },
  Cookiebot: {
    head: `<script type="text/plain" data-cookieconsent="statistics" src="${ANALYTICS}"></script>
      <script type="text/plain" data-cookieconsent="statistics">${mark('inline')}</script>
      <script type="text/plain" data-cookieconsent="statistics" data-type="module">${mark('module')}</script>`,
    body: `<iframe data-cookieblock-src="${PLUGIN}" data-cookieconsent="marketing" title="Laden"></iframe>`,
  },
  c15t: {
    head: `<script type="text/plain" data-c15t-category="measurement">${mark('inline')}</script>
      <script type="text/plain" data-c15t-category="measurement" src="${ANALYTICS}"></script>
      <script type="text/plain" data-c15t-category="measurement" data-type="module">${mark('module')}</script>`,
    body: `<iframe data-src="${PLUGIN}" data-category="marketing" title="Laden"></iframe>`,
  },
};

for (const [name, parts] of Object.entries(tools))
  test(`${name}: what it held waits for the service that it names, and comes whole with it`, async ({ page, web }) => {
    web.pages.set('www.google-analytics.com/analytics.js', code(mark('file')));
    web.pages.set('/', gatedPage(parts));
    await page.goto(site('/'));
    await expectSilence(page, web);
    expect(await page.evaluate(() => window.einlass?.leaks)).toEqual([]);
    const waiting = await page.evaluate(() =>
      Array.from(document.querySelectorAll('[data-einlass]'), (one) => one.getAttribute('data-einlass')),
    );
    const embeds = parts.body ? ['facebook-plugins'] : [];
    expect(waiting.toSorted()).toEqual([...embeds, ...Array(3).fill('google-analytics')]);

    await grant(page, 'google-analytics');
    await expect.poll(async () => (await ranOn(page)).toSorted()).toEqual(['file', 'inline', 'module']);
    await settle(page, web);
    expect(contactsOf(web)).toEqual(['www.google-analytics.com']);
    if (!parts.body) return;
    await grant(page, 'facebook-plugins');
    await expect(page.frameLocator('iframe[title=Laden]').getByText('www.facebook.com')).toBeVisible();
  });

test('a script of somebody unknown does not come with the service of its mark, one of the site does', async ({
  page,
  web,
}) => {
  web.pages.set('www.google-analytics.com/analytics.js', code(mark('file')));
  web.pages.set('/eigen.js', code(mark('own')));
  web.pages.set(
    '/',
    gatedPage({
      head: `<script type="text/plain" data-category="analytics" src="${ANALYTICS}"></script>
        <script type="text/plain" data-category="analytics" src="/eigen.js"></script>
        <script type="text/plain" data-category="analytics" src="https://static.unbekannt.test/a.js"></script>
        <script type="text/plain" data-category="analytics" data-src="https://static.unbekannt.test/b.js"></script>
        <script type="text/plain" data-category="analytics">${mark('https://static.unbekannt.test/c.js')}</script>`,
    }),
  );
  await page.goto(site('/'));
  await grant(page, 'google-analytics');
  await expect.poll(async () => (await ranOn(page)).toSorted()).toEqual(['file', 'own']);
  await settle(page, web);
  expect(contactsOf(web)).toEqual(['www.google-analytics.com']);
});

test('a refusal leaves them held', async ({ page, web }) => {
  web.pages.set('/', gatedPage(tools.Cookiebot ?? {}));
  await page.goto(site('/'));
  await refuse(page, 'google-analytics', 'facebook-plugins');
  await expectSilence(page, web);
  expect(await ranOn(page)).toEqual([]);
});

test('without an address in any tag of a mark, its scripts stay shut, as nobody can be named', async ({
  page,
  web,
}) => {
  web.pages.set(
    '/',
    gatedPage({ head: `<script type="text/plain" data-category="analytics">${mark('inline')}</script>` }),
  );
  await page.goto(site('/'));
  await grant(page, 'google-analytics');
  await expectSilence(page, web);
  expect(await ranOn(page)).toEqual([]);
});
