// Where owners write and design: the plugin stays out of the way.

import { expect, must, site, test } from './fixtures';
import { isDebian } from './site/fetchDebian';

test('the block editor opens a post, with nothing held and nobody asked', async ({ admin, wordpress }) => {
  test.slow();
  const id = (await must(wordpress, 'post', 'list', '--name=besuch', '--field=ID')).trim();
  await admin.goto(site(`/wp-admin/post.php?post=${id}&action=edit`));
  await expect(admin.frameLocator('iframe[name="editor-canvas"]').getByText('Kommt vorbei')).toBeVisible();
  for (const frame of admin.frames()) await expect(frame.locator('einlass-banner, [data-einlass]')).toHaveCount(0);
});

test('the site editor shows the theme, with nobody asked', async ({ admin, wordpress: _ }) => {
  test.slow();
  await admin.goto(site('/wp-admin/site-editor.php?canvas=edit'));
  await expect(
    admin.frameLocator('iframe[name="editor-canvas"]').locator('main, .wp-site-blocks').first(),
  ).toBeVisible();
  for (const frame of admin.frames()) await expect(frame.locator('einlass-banner')).toHaveCount(0);
});

test.describe('with a theme of templates', () => {
  test.use({ theme: 'twentytwentyone' });
  test.beforeEach(async () => test.skip(!(await isDebian()), 'the theme comes from Debian'));

  test('the customizer shows the front page as it is, with nobody asked', async ({ admin, wordpress: _ }) => {
    test.slow();
    await admin.goto(site('/wp-admin/customize.php'));
    const preview = admin.frameLocator('#customize-preview iframe');
    await expect(preview.getByText('Ein Besuch im Laden').first()).toBeVisible();
    await expect(preview.locator('einlass-banner')).toHaveCount(0);
  });
});
