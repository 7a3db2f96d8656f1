// A newcomer's first five minutes, in the browser alone: take the zip, upload it, activate it, look at the site.

import { settle, tracesOf } from '../browser/demo/traces';
import { bannerOn } from '../browser/demo/visitor';
import { HOME } from '../web/sites';
import { expect, logIn, site, test, ZIP } from './fixtures';
import { contactsOf } from './pages';

const words = {
  de: { upload: 'Plugin hochladen', install: 'Jetzt installieren', activate: 'Plugin aktivieren' },
  en: { upload: 'Upload Plugin', install: 'Install Now', activate: 'Activate Plugin' },
} as const;

test.use({ plugin: 'absent' });

test('who uploads the zip and activates it has a silent front page', async ({ page, web, wordpress: _, read }) => {
  const { upload, install, activate } = words[read.lang];

  await test.step('without the plugin the front page contacts everybody', async () => {
    await page.goto(site('/'));
    await settle(page, web);
    const met = contactsOf('the front page').filter((host) => host !== 's.w.org');
    expect(web.thirdParties()).toEqual(expect.arrayContaining(met));
  });

  await test.step('the zip is uploaded and activated in the plugins page', async () => {
    await logIn(page);
    await page.goto(site('/wp-admin/plugin-install.php'));
    await page.getByText(upload, { exact: true }).first().click();
    await page.locator('input[type=file][name=pluginzip]').setInputFiles(ZIP);
    await page.getByRole('button', { name: install, exact: true }).click();
    await page.getByRole('link', { name: activate, exact: true }).click();
    await page.waitForURL('**/plugins.php*');
    await expect(page.locator('tr[data-slug=einlass]')).toHaveClass(/\bactive\b/);
  });

  await test.step('the front page contacts nobody, for the owner and for visitors', async () => {
    web.clear();
    await page.goto(site('/'));
    await expect(bannerOn(page, read)).toBeVisible();
    await settle(page, web);
    expect(web.log.hosts()).toEqual([HOME]);

    await page.context().clearCookies();
    await page.goto(site('/'));
    await expect(bannerOn(page, read)).toBeVisible();
    expect(await tracesOf(page, web)).toMatchObject({ hosts: [HOME], cookies: [], leaks: [] });
  });
});
