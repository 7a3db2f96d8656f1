// What a page can see of the gate's guards without calling them: nothing.
import { pageWith } from '../../web/snippets';
import { expect, site, test } from '../fixtures';
import { gatedPage, LINKS } from './gatedPage';
import { addedGlobals, differences, shapesOf } from './shapes';

/** Chromium fills this one in when it likes. */
const ofPages = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('window.chrome.'));

const body = '<iframe title="leer"></iframe><script>window[0].document.body.append("Text");</script>';

test('names, lengths, texts and descriptors of all that a window names are those of a page without the gate', async ({
  page,
  web,
}) => {
  web.pages.set('/', pageWith({ body }));
  await page.goto(site('/'));
  const bare = { page: await shapesOf(page), frame: await shapesOf(page, { frame: true }) };
  expect(Object.keys(bare.page).length).toBeGreaterThan(5000);
  expect(Object.keys(bare.frame).length).toBeGreaterThan(5000);

  web.pages.set('/', gatedPage({ body }, LINKS));
  await page.reload();
  await expect(page.locator('einlass-placeholder, einlass-banner')).toHaveCount(0);
  expect.soft(ofPages(differences(bare.page, await shapesOf(page)))).toEqual([]);
  expect.soft(ofPages(differences(bare.frame, await shapesOf(page, { frame: true })))).toEqual([]);
  expect(await addedGlobals(page, bare.page)).toEqual(['dataLayer*', 'einlass*']);
});
