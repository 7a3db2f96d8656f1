// The README's pictures of the settings page; made by npm run picture:wordpress, and no part of the tests.
import { fileURLToPath } from 'node:url';
import { configure, expect, test } from './fixtures';
import { openSettings } from './settingsPage';

test.use({ viewport: { width: 1100, height: 1150 } });

test('the settings page', async ({ admin, wordpress, read: { lang } }) => {
  await configure(wordpress, {
    policy: '2026-05-01',
    services: ['google-analytics', 'google-fonts', 'facebook-plugins'],
  });
  await openSettings(admin, lang);
  await expect(admin.locator('#wpbody')).toBeVisible();
  const path = fileURLToPath(new URL(`../../demo/wordpress-${lang}.png`, import.meta.url));
  await admin.screenshot({ path });
  console.log(path);
});
