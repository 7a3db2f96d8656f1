// Lists that hide questions about cookies look for words in addresses, ids, classes and the cookie's name. What a page
// loads and shows of Einlass has none of them: a question that is hidden would leave everything held for good.
import { readdirSync } from 'node:fs';
import { expect, site, test } from './fixtures';
import { gatedPage, LINKS } from './gate/gatedPage';

/** Words that generic rules of such lists are made of, and of those against advertising. */
const WORDS =
  /cookie|consent|gdpr|dsgvo|rgpd|ccpa|avg-|cmp|notice|policy|popup|pop-up|modal|overlay|lightbox|track|analytic|advert|sponsor|(^|[-_./])ads?([-_./]|$)|banner[-_.]?(ad|img|top|cookie)|(ad|cookie|privacy|legal)[-_.]?(banner|bar|box|info)/i;

test('no file that a page loads has a name that lists look for', () => {
  const files = readdirSync('dist').filter((name) => name.endsWith('.js'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.map((name) => name.replace(/-[\w-]{8}\.js$/, '.js')).filter((name) => WORDS.test(name))).toEqual([]);
});

test('no element that stands in the page, no attribute of it, and no cookie has one', async ({ page, web }) => {
  web.pages.set('/', gatedPage({ body: '<div class="fb-page"></div>' }, `${LINKS} data-services="facebook-plugins x"`));
  await page.goto(site('/'));
  await expect(page.locator('einlass-banner').getByRole('button')).toHaveCount(3);
  await page.evaluate(() => window.einlass?.open());
  await expect(page.locator('einlass-settings').getByRole('dialog')).toBeVisible();
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('einlass-'))
        .flatMap(({ localName, attributes }) => [
          localName,
          ...[...attributes].map(({ name, value }) => `${name}=${value}`),
        ]),
    );
  const asked = await shown();
  expect(asked).toContain('einlass-settings');
  expect(asked.filter((text) => WORDS.test(text))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.einlass?.decide({ refuse: ['facebook-plugins', 'x'] }));
  await expect(page.locator('einlass-button')).toHaveCount(1);
  expect((await shown()).filter((text) => WORDS.test(text))).toEqual([]);
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).toEqual(['einlass']);
});
