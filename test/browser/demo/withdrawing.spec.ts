import type { Page } from 'playwright/test';
import type { CatalogueId } from '../../../src/services';
import { HOME } from '../../web/sites';
import type { Web } from '../../web/web';
import { cookiesOf, expect, ranOn, test } from '../fixtures';
import { type DemoPage, deedsOf, hostsOf, idsOf, inTurn, pagesNamed } from './pages';
import { asksIn, DECISION, decisionOf, settle, tracesOf } from './traces';
import { followTwin, grantAll, refuseIn, reopenOn, saveOn, settingsOn, switchOf, visit } from './visitor';
import { nameOf, words } from './words';

/** Accepts all, waits until everything is there, and opens the settings. */
const acceptAndReopen = async (page: Page, web: Web, demo: DemoPage) => {
  await visit(page, demo);
  await grantAll(page, demo);
  await expect.poll(() => asksIn(web)).toEqual(deedsOf(demo).asks);
  await settle(page, web);
  await reopenOn(page, demo).click();
};

/** The settings tell what was done and load the page anew; from then on the log is a new one. */
const reloadFromReport = async (page: Page, web: Web, demo: DemoPage) => {
  const reload = settingsOn(page, demo).getByRole('button', { name: words[demo.lang]['report.reloadNow'] });
  await expect(reload).toBeFocused();
  web.clear();
  await Promise.all([page.waitForEvent('load'), reload.click()]);
};

/** Cookies that a script of the site can delete. */
const onSite = (cookies: readonly string[]) => cookies.filter((cookie) => cookie.endsWith(' .laden.example'));
const elsewhere = (cookies: readonly string[]) => cookies.filter((cookie) => !cookie.endsWith(' .laden.example'));

const withdrawOne = async (page: Page, web: Web, demo: DemoPage, id: CatalogueId) => {
  await acceptAndReopen(page, web, demo);
  await expect(switchOf(page, demo, id)).toBeChecked();
  await switchOf(page, demo, id).click();
  await saveOn(page, demo).click();
};

test.describe('a visitor who takes a yes back', () => {
  for (const demo of inTurn(pagesNamed('it-dealer')))
    for (const id of idsOf(demo)) {
      const stays = idsOf(demo).filter((other) => other !== id);
      const kept = deedsOf(demo, ...stays);
      const gone = deedsOf(demo, id);
      const cookies = [...kept.cookies, ...elsewhere(gone.cookies), DECISION].sort();

      test(`${demo.path} deletes what ${nameOf(id)} has stored on the site, tells of it, and is quiet after the reload`, async ({
        page,
        web,
      }) => {
        await withdrawOne(page, web, demo, id);
        const report = settingsOn(page, demo).getByRole('status');
        await expect(report).toContainText(nameOf(id));
        for (const cookie of gone.cookies) await expect(report).toContainText(cookie.split(' ')[0] ?? '');
        expect(await cookiesOf(page)).toEqual(cookies);
        expect(await decisionOf(page)).toMatchObject({ yes: stays.join(' '), no: id });

        await reloadFromReport(page, web, demo);
        expect(await tracesOf(page, web)).toEqual({
          hosts: [HOME, ...hostsOf(kept.asks)].sort(),
          cookies,
          stored: [],
          leaks: [],
        });
        expect(await ranOn(page)).toEqual(kept.runs);
      });
    }

  for (const demo of inTurn([...pagesNamed('it-dealer'), ...pagesNamed('computer-shop')])) {
    const { cookies } = deedsOf(demo);

    test(`${demo.path} takes everything back with one click in the settings, for this page and the next`, async ({
      page,
      web,
    }) => {
      await acceptAndReopen(page, web, demo);
      expect(onSite(await cookiesOf(page))).toEqual(onSite(cookies));
      await refuseIn(settingsOn(page, demo), demo).click();
      await reloadFromReport(page, web, demo);
      const silent = { hosts: [HOME], cookies: [...elsewhere(cookies), DECISION].sort(), stored: [], leaks: [] };
      expect(await tracesOf(page, web)).toEqual(silent);
      expect(await ranOn(page)).toEqual([]);
      expect(await decisionOf(page)).toMatchObject({ yes: '', no: idsOf(demo).join(' ') });
      await followTwin(page, demo);
      expect(await tracesOf(page, web)).toEqual(silent);
    });
  }
});
