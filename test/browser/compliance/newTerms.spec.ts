// More of T8: a no under an old policy, and a yes to what is new.
import { HOME } from '../../web/sites';
import { decisionOf, tracesOf } from '../demo/traces';
import { words } from '../demo/words';
import { expect, site, test } from '../fixtures';
import { grant } from '../gate/decisions';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { HITS, heldAnalytics } from '../gate/heldSnippets';
import { contactsOf, settle, urlsTo } from '../gate/silence';
import { answer, banner, POLICY, visitShop } from './shop';

test('T8: a newer policy asks those who refused, too, and the new no is kept under it', async ({ page, web }) => {
  await visitShop(page, web);
  await answer(page, 'refuse').click();
  await expect(banner(page)).toBeHidden();
  expect(await decisionOf(page)).toMatchObject({ policy: POLICY });
  await visitShop(page, web, { attributes: 'data-policy="2026-11-01"' });
  expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
  await answer(page, 'refuse').click();
  await expect(banner(page)).toBeHidden();
  expect(await decisionOf(page)).toMatchObject({ policy: '2026-11-01', yes: '' });
  await page.reload();
  await settle(page, web);
  await expect(page.locator('einlass-banner')).toHaveCount(0);
});

test('T8: while what is new is asked about, what was granted goes on; a yes to it prolongs no earlier answer', async ({
  page,
  web,
}) => {
  await page.clock.install();
  web.pages.set('/', gatedPage({ head: heldAnalytics }, LINKS));
  await page.goto(site('/'));
  await grant(page, 'google-analytics');
  await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
  const before = await decisionOf(page);
  const lifeOf = async () => (await page.context().cookies()).find(({ name }) => name === 'einlass')?.expires;
  const life = await lifeOf();

  const portrait = '<img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">';
  web.pages.set('/', gatedPage({ head: heldAnalytics, body: portrait }, LINKS));
  web.clear();
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await page.reload();
  const question = page.getByRole('region', { name: words.de['banner.titleNew'] });
  await expect(question).toBeVisible();
  await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
  await settle(page, web);
  expect(contactsOf(web)).toEqual([HITS, 'www.googletagmanager.com']);

  await question.getByRole('button', { name: words.de['banner.grant'] }).click();
  await expect.poll(() => urlsTo(web, 'secure.gravatar.com')).toHaveLength(1);
  expect(await decisionOf(page)).toEqual({ ...before, yes: 'google-analytics gravatar' });
  expect(await lifeOf()).toBe(life);
});
