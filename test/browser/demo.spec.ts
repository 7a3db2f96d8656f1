import { cookiesOf, expect, ranOn, site, test } from './fixtures';

test('looks', async ({ page, web, consoleLines }) => {
  for (const name of ['it-dealer', 'computer-shop', 'office-service', 'wordpress-blog', 'cloud-portal']) {
    await page.goto(site(`/de/${name}.html`));
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `/tmp/shots/${name}.png` });
    console.log(name, web.thirdParties(), await cookiesOf(page), await ranOn(page), consoleLines);
  }
});
