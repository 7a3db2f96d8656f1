// What the settings offer beside the switches: a search in a long list, and a receipt to keep or print.
import { services } from '../../../src/services';
import { expect, site, test } from '../fixtures';
import { grant } from '../gate/decisions';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { words } from './words';

const ALL = `${LINKS} data-services="${services.map(({ id }) => id).join(' ')}"`;

test('a search narrows a long list down, tells how many are left, and changes no answer', async ({ page, web }) => {
  web.pages.set('/', gatedPage({}, ALL));
  await page.goto(site('/'));
  await page.getByRole('button', { name: words.de['banner.choose'] }).click();
  const settings = page.getByRole('dialog', { name: words.de['settings.title'] });
  await expect(settings.getByRole('switch')).toHaveCount(services.length);
  await settings.getByRole('switch', { name: 'Matomo', exact: true }).click();
  const search = settings.getByRole('searchbox', { name: words.de['search.label'] });
  await search.fill('karten');
  await expect(settings.getByRole('switch')).toHaveCount(2);
  await expect(settings.getByText(`2 von ${services.length} Diensten`)).toBeVisible();
  await settings.getByRole('switch', { name: 'OpenStreetMap', exact: true }).click();
  await settings.getByRole('button', { name: words.de['settings.save'] }).click();
  await expect(settings).toBeHidden();
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'einlass');
  expect(cookie?.value).toContain('&yes=matomo+openstreetmap&no=');
});

test('a short list has no search', async ({ page, web }) => {
  web.pages.set('/', gatedPage({}, `${LINKS} data-services="gravatar x"`));
  await page.goto(site('/'));
  await page.getByRole('button', { name: words.de['banner.choose'] }).click();
  await expect(page.getByRole('switch')).toHaveCount(2);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});

test('the receipt is printed by itself: neither the page nor the switches are on the paper', async ({ page, web }) => {
  web.pages.set('/', gatedPage({ body: '<p>Text der Seite</p>' }, `${LINKS} data-services="gravatar"`));
  await page.goto(site('/'));
  await grant(page, 'gravatar');
  // What is on the paper can be seen only while it is printed.
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
    const seen = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets');
    Object.defineProperty(document, 'adoptedStyleSheets', {
      get: () => seen?.get?.call(document),
      // Stays as it is in the print, so that there is time to look at it.
      set: () => {},
    });
    DOMTokenList.prototype.remove = () => {};
  });
  await page.evaluate(() => window.einlass?.open());
  const settings = page.getByRole('dialog', { name: words.de['settings.title'] });
  await settings.getByText(words.de['decision.receipt']).click();
  await expect(settings.getByText('Zugestimmt: Gravatar.')).toBeVisible();
  await settings.getByRole('button', { name: words.de['receipt.print'] }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(settings.getByText('Zugestimmt: Gravatar.')).toBeVisible();
  await expect(page.getByText('Text der Seite')).toBeHidden();
  await expect(settings.getByRole('switch')).toHaveCount(0);
  await expect(settings.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-printing'))).toBe(true);
});
