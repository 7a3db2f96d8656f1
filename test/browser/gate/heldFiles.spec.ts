// CSS files of the site in which a tool has held something: they wait for the visitor like tags.
import { words } from '../demo/words';
import { expect, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage } from './gatedPage';
import { contactsOf, expectSilence, urlsTo } from './silence';
import { withdrawInPlace } from './withdrawing';

const FONT = 'https://fonts.gstatic.com/s/lora/v1/a.woff2';
const SHEET = 'https://fonts.googleapis.com/css2?family=Inter';

const files = {
  '/stil.css': `@import url("/teil.css");
    @font-face { font-family: Lora; src: url("data:text/css,#${FONT}"); }
    h1 { font-family: Lora; }
    @media einlass{}`,
  '/teil.css': `@import "data:text/css,#${SHEET}" screen;
    @media einlass{}`,
};

test.beforeEach(({ web }) => {
  web.pages.set('/', gatedPage({ head: '<link rel="stylesheet" href="/stil.css">' }));
  for (const [path, body] of Object.entries(files)) web.pages.set(path, { type: 'text/css', body });
});

test('are asked about, and contact nobody before the answer', async ({ page, web }) => {
  await page.goto(site('/'));
  await expectSilence(page, web);
  await expect(page.getByRole('region', { name: words.de['banner.title'] })).toContainText('Google Fonts');
});

test('give their rules back on a grant, and on each page after it', async ({ page, web }) => {
  await page.goto(site('/'));
  await grant(page, 'google-fonts');
  const isComplete = () => [...urlsTo(web, 'fonts.googleapis.com'), ...urlsTo(web, 'fonts.gstatic.com')];
  await expect.poll(isComplete).toEqual([SHEET, FONT]);
  web.clear();
  await page.reload();
  await expect.poll(isComplete).toEqual([SHEET, FONT]);
});

test('are held again after a withdrawal', async ({ page, web }) => {
  await page.goto(site('/'));
  await grant(page, 'google-fonts');
  await expect.poll(() => contactsOf(web)).toEqual(['fonts.googleapis.com', 'fonts.gstatic.com']);
  await withdrawInPlace(page, 'google-fonts');
  const rules = () =>
    page.evaluate(() => [...(document.styleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n'));
  expect(await rules()).toContain(`url("data:text/css,#${FONT}")`);
});
