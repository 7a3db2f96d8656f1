// More of T9: the signal as browsers send it, with its header, and that nothing is granted in silence.
import { decisionOf, NO_TRACES, tracesOf } from '../demo/traces';
import { words } from '../demo/words';
import { expect, site, test } from '../fixtures';
import { contactsOf, settle } from '../gate/silence';
import { EVERYBODY, IDS, openShop, settings, small } from './shop';

test.describe('T9: with Global Privacy Control (https://w3c.github.io/gpc/)', () => {
  test.beforeEach(async ({ page, web }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
    });
    await page.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
    openShop(web);
    await page.goto(site('/'));
    await expect(small(page)).toBeVisible();
  });

  test('nothing is granted by looking: settings that are opened, switched and closed leave the refusal', async ({
    page,
    web,
  }) => {
    await small(page).click();
    await settings(page).getByRole('switch', { name: 'Google Analytics', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(settings(page)).toBeHidden();
    expect(await tracesOf(page, web)).toEqual(NO_TRACES);
    await page.reload();
    await expect(small(page)).toBeVisible();
    expect(await tracesOf(page, web)).toEqual(NO_TRACES);
    await expect(page.locator('einlass-banner')).toHaveCount(0);
  });

  test('"accept all" is there only beside the notice, and counts then, on the next page, too', async ({
    page,
    web,
  }) => {
    await expect(page.getByRole('button', { name: words.de['banner.grant'] })).toHaveCount(0);
    await small(page).click();
    await expect(settings(page).getByText(words.de['settings.refusesAll'])).toBeVisible();
    await settings(page).getByRole('button', { name: words.de['banner.grant'] }).click();
    await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
    expect(await decisionOf(page)).toMatchObject({ yes: IDS.join(' '), no: '' });
    await settle(page, web);
    web.clear();
    await page.goto(site('/zwei'));
    await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
  });
});
