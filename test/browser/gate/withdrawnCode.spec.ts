// What the code of a service hears when the visitor takes a grant back, before the page is loaded anew.
import type { Page } from 'playwright/test';
import { snippets } from '../../web/snippets';
import { expect, ranOn, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage } from './gatedPage';
import { HITS, heldAnalytics } from './heldSnippets';
import { expectSilence, settle, urlsTo } from './silence';
import { withdraw } from './withdrawing';

/** Keeps in the tab what the page's code sees at the moment that matters, so that it outlives the reload. */
const noting = (look: string) => `<script>
  const note = (seen) => { sessionStorage.seen = JSON.stringify([...JSON.parse(sessionStorage.seen ?? '[]'), seen]); };
  ${look}
</script>`;

const seenOn = (page: Page): Promise<unknown[]> => page.evaluate(() => JSON.parse(sessionStorage.seen ?? '[]'));

test.describe('Google Analytics', () => {
  test('is switched off by its ID when it is withdrawn, and hears that storage is denied', async ({ page, web }) => {
    const look = noting(`addEventListener('pagehide', () => {
      const last = [...dataLayer].filter(([command]) => command === 'consent').at(-1);
      note({ off: window['ga-disable-G-DEMO123'], storage: last[2].analytics_storage });
      gtag('event', 'late');
    });`);
    web.pages.set('/', gatedPage({ head: heldAnalytics + look }));
    await page.goto(site('/'));
    await grant(page, 'google-analytics');
    await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
    web.clear();
    await withdraw(page);
    expect(await seenOn(page)).toEqual([{ off: true, storage: 'denied' }]);
    await expectSilence(page, web);
  });

  test('runs again when it is granted again', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics }));
    await page.goto(site('/'));
    await grant(page, 'google-analytics');
    await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
    await withdraw(page);
    await grant(page, 'google-analytics');
    await expect.poll(() => urlsTo(web, HITS)).toHaveLength(2);
  });
});

test.describe('the Meta pixel', () => {
  const { head } = snippets['Meta pixel'];
  const pixel = `${head}${noting(`window.fbq = new Proxy(fbq, {
    apply(target, self, given) {
      if (given[0] === 'consent') note(given.join(' '));
      return Reflect.apply(target, self, given);
    },
  });`)}`;

  test('hears "grant" before it runs and "revoke" when it is withdrawn', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: pixel }));
    await page.goto(site('/'));
    await expectSilence(page, web);
    await grant(page, 'meta-pixel');
    await expect.poll(() => ranOn(page)).toEqual(['fbevents', 'fbevents-config:1234']);
    await settle(page, web);
    expect(urlsTo(web, 'www.facebook.com')).toHaveLength(1);
    expect(await seenOn(page)).toEqual(['consent grant']);

    web.clear();
    await withdraw(page);
    expect(await seenOn(page)).toEqual(['consent grant', 'consent revoke']);
    await expectSilence(page, web);
  });

  test('runs on the next page by the decision that was kept', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: pixel }));
    await page.goto(site('/'));
    await grant(page, 'meta-pixel');
    await expect.poll(() => urlsTo(web, 'www.facebook.com')).toHaveLength(1);
    await page.reload();
    await expect.poll(() => urlsTo(web, 'www.facebook.com')).toHaveLength(2);
  });
});
