// One page, made with each framework: text, pictures, a frame, a style sheet, a script, raw markup, handlers, and all
// of it changing. The frameworks know nothing of the gate.
import type { Page } from 'playwright/test';
import type { Web } from '../../web/web';
import { expect, ranOn, site, test } from '../fixtures';
import { grant } from '../gate/decisions';
import { gate, LINKS } from '../gate/gatedPage';
import { contactsOf, settle } from '../gate/silence';
import { ALWAYS, added, CODE, OWN_PICTURE, picture } from './addresses';
import { type Framework, frameworks } from './frameworks';
import { addressesOn, outlineOf } from './ownersView';

const SERVICES = ['facebook-plugins', 'google-fonts', 'gravatar', 'wordpress-emoji'];
const MARK = 'other:connect.facebook.net/de_DE/seite.js';

/** One transparent pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** What differs in one respect is looked at in the others as well. */
const soft = expect.configure({ soft: true });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const expectCounts = (page: Page, loaded: number, failed: number) =>
  expect(page.locator('#ereignisse')).toHaveText(`${loaded} geladen, ${failed} gescheitert`);

/** Lines of the console that say that something went wrong, but for addresses that could not be loaded. */
const troubles = (lines: readonly string[]) =>
  lines.filter((line) => /^(pageerror|error): /.test(line) && !line.includes('Failed to load resource'));

/** What third parties were asked for, sorted. */
const asked = (web: Web) =>
  contactsOf(web)
    .flatMap((host) => web.log.to(host).map(({ url }) => url))
    .sort();

const open = async (page: Page, web: Web, framework: Framework, first: string) => {
  for (const [path, answer] of await framework.pages(first)) web.pages.set(path, answer);
  web.pages.set(OWN_PICTURE, { type: 'image/gif', body: PIXEL });
  web.pages.set('secure.gravatar.com/avatar/fehlt', { status: 404 });
  if (framework.open) await framework.open(page);
  else await page.goto(site('/'));
  await expect(page.getByRole('heading', { name: 'Laden', exact: true })).toBeVisible();
};

/** What a visitor does first. `answered`: third parties may be asked. */
const useIt = async (page: Page, answered: boolean) => {
  await press(page, 'Zählen');
  await press(page, 'Zählen');
  await expect(page.locator('#klicks')).toHaveText('2 Klicks');
  await expectCounts(page, answered ? 1 : 0, answered ? 2 : 1);
  await press(page, 'Nächstes Bild');
  await expect
    .poll(() => page.getByAltText('Bild', { exact: true }).evaluate((image: HTMLImageElement) => image.src))
    .toBe(picture(2));
  await expectCounts(page, answered ? 2 : 0, answered ? 2 : 1);
  for (const number of [1, 2]) {
    await press(page, 'Hinzufügen');
    await expect(page.getByAltText(`Neu ${number}`)).toHaveCount(1);
  }
  await press(page, 'Entfernen');
  await expect(page.locator('#liste li')).toHaveCount(1);
};

/** What a visitor does then; third parties may be asked. `loaded`: pictures until now. */
const useItOn = async (page: Page, loaded: number) => {
  await expectCounts(page, loaded, 2);
  await press(page, 'Zählen');
  await expect(page.locator('#klicks')).toHaveText('3 Klicks');
  await press(page, 'Nächstes Bild');
  await expectCounts(page, loaded + 1, 2);
  await press(page, 'Hinzufügen');
  await expect(page.getByAltText('Neu 3')).toHaveCount(1);
};

for (const [name, framework] of Object.entries(frameworks)) {
  const always = [...ALWAYS, ...(framework.asks ?? [])];
  const asksIfLate = [...always, picture(2), picture(3), added(1), added(3)].sort();
  const asksFromTheStart = [...asksIfLate, picture(1), added(2)].sort();
  // Removed from the page while it was held. It may come or not: browsers load images as well that are in no page.
  const gone = [added(2), ...(framework.replaces ? [picture(1)] : [])];
  const saysNoMore = (lines: readonly string[]) => troubles(lines).filter((line) => !framework.says?.includes(line));
  const askedLate = (web: Web) => asked(web).filter((url) => !gone.includes(url));
  const runs = [MARK, ...(framework.runs ?? []), ...(framework.runsAfter ?? [])].sort();
  const marks = async (page: Page) => (await ranOn(page)).sort();

  test(`${name}: held, the page works and reads what it set; granted, it is the page without the gate`, async ({
    page,
    context,
    web,
    consoleLines,
  }) => {
    await test.step('before a decision', async () => {
      await open(page, web, framework, gate(LINKS));
      await useIt(page, false);
      await settle(page, web);
      soft(contactsOf(web)).toEqual([]);
      soft(await marks(page)).toEqual([...(framework.runs ?? [])].sort());
      soft(saysNoMore(consoleLines)).toEqual([]);
    });
    const whileHeld = await addressesOn(page);

    await test.step('after a grant', async () => {
      await grant(page, ...SERVICES);
      await useItOn(page, 1);
      await soft.poll(() => askedLate(web)).toEqual(asksIfLate);
      await settle(page, web);
      soft(askedLate(web)).toEqual(asksIfLate);
      soft(await marks(page)).toEqual(runs);
      soft(saysNoMore(consoleLines)).toEqual([]);
    });
    const outline = await outlineOf(page);

    await test.step('opened when all is granted', async () => {
      web.clear();
      await open(page, web, framework, gate(LINKS));
      await useIt(page, true);
      await useItOn(page, 2);
      await soft.poll(() => [...new Set(asked(web))]).toEqual(asksFromTheStart);
      soft(await marks(page)).toEqual(runs);
    });
    const outlineFromTheStart = await outlineOf(page);

    await test.step('without the gate', async () => {
      await context.clearCookies();
      web.clear();
      await open(page, web, framework, '');
      await useIt(page, true);
      // Where third parties have answered, the page has changed by itself.
      const passing = ['img Ersatz', ...(framework.takesScriptOut ? [`script | ${CODE}`] : [])];
      const lasting = (line: string) => !passing.some((start) => line.startsWith(start));
      // Chromium keeps properties of CSS in the object itself, where no guard reads them back as they were set.
      const asSet = whileHeld.map((line) => line.replaceAll('data:text/css,#', ''));
      soft(asSet.filter(lasting)).toEqual((await addressesOn(page)).filter(lasting));
      await useItOn(page, 2);
      await soft.poll(() => [...new Set(asked(web))]).toEqual(asksFromTheStart);
      soft(await marks(page)).toEqual(runs);
      soft(saysNoMore(consoleLines)).toEqual([]);
      const bare = await outlineOf(page);
      // htmx makes each script anew, and one that is held is none to it: it runs later, where async changes nothing.
      const withoutAsync = (lines: readonly string[]) =>
        lines.map((line) => line.replace('<script async=""', '<script'));
      soft(withoutAsync(outline)).toEqual(withoutAsync(bare));
      soft(outlineFromTheStart).toEqual(bare);
    });
  });
}
