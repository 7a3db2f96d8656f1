// More of T5: neighbours of what was loaded, and a visitor who has not answered yet.
import { decisionOf, NO_TRACES, tracesOf } from '../demo/traces';
import { placeholdersOn } from '../demo/visitor';
import { words } from '../demo/words';
import { expect, site, test } from '../fixtures';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { contactsOf, settle, urlsTo } from '../gate/silence';
import { banner } from './shop';

const frame = (service: string, url: string) =>
  `<iframe width="640" height="360" data-einlass="${service}" data-src="${url}"></iframe>`;

const FILM = 'https://www.youtube.com/embed/eins';

/** Whom the player asks in its frame. */
const PLAYER = ['fonts.gstatic.com', 'i.ytimg.com', 'static.doubleclick.net', 'www.youtube.com', 'yt3.ggpht.com'];

const FRAMES =
  frame('youtube', FILM) +
  frame('youtube', 'https://www.youtube.com/embed/zwei') +
  frame('google-maps', 'https://www.google.com/maps/embed?pb=1');

test.describe('T5: of two films and a map, before any answer', () => {
  test.beforeEach(async ({ page, web }) => {
    for (const path of ['/', '/zwei']) web.pages.set(path, gatedPage({ body: FRAMES }, LINKS));
    await page.goto(site('/'));
    await expect(placeholdersOn(page)).toHaveCount(3);
    expect(await tracesOf(page, web)).toEqual(NO_TRACES);
  });

  test('one film loaded once comes alone: the other one stays held, nothing is stored, the question stays', async ({
    page,
    web,
  }) => {
    await placeholdersOn(page).first().getByRole('button', { name: words.de['placeholder.once'] }).click();
    await expect.poll(() => urlsTo(web, 'www.youtube.com')).toEqual([FILM]);
    const { cookies, stored, leaks } = await tracesOf(page, web);
    // Of this site; those of the player's own are in its frame.
    const own = cookies.filter((cookie) => cookie.endsWith('laden.example'));
    expect({ own, stored, leaks }).toEqual({ own: [], stored: [], leaks: [] });
    expect(contactsOf(web)).toEqual(PLAYER);
    expect(urlsTo(web, 'www.youtube.com')).toEqual([FILM]);
    await expect(placeholdersOn(page)).toHaveCount(2);
    await expect(banner(page)).toBeVisible();
    web.clear();
    await page.goto(site('/zwei'));
    await expect(placeholdersOn(page)).toHaveCount(3);
    expect((await tracesOf(page, web)).hosts).toEqual(NO_TRACES.hosts);
  });

  test('"always" keeps a yes to that service alone, which can be taken back', async ({ page, web }) => {
    await placeholdersOn(page).first().getByRole('button', { name: words.de['placeholder.always'] }).click();
    await expect.poll(() => urlsTo(web, 'www.youtube.com')).toHaveLength(2);
    await settle(page, web);
    expect(contactsOf(web)).toEqual(PLAYER);
    expect(await decisionOf(page)).toMatchObject({ yes: 'youtube', no: '' });
    await page.evaluate(() => window.einlass?.withdraw(['youtube']));
    await expect(placeholdersOn(page)).toHaveCount(3);
    expect(await decisionOf(page)).toMatchObject({ yes: '', no: 'youtube' });
  });
});
