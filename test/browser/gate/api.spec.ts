// What a page's own code may use: window.einlass, its event, and what opens the settings.
import type { Page } from 'playwright/test';
import { settingsOn } from '../demo/visitor';
import { words } from '../demo/words';
import { expect, site, test } from '../fixtures';
import { decide, grant, refuse } from './decisions';
import { gatedPage } from './gatedPage';
import { settle } from './silence';
import { withdrawInPlace } from './withdrawing';

const FONTS =
  '<link rel="stylesheet" data-einlass="google-fonts" data-href="https://fonts.googleapis.com/css2?family=Lora">';

/** Keeps what the page hears of decisions, by `subscribe` and by the event. */
const HEARING = `<script>
  window.heard = []; window.events = [];
  window.stop = einlass.subscribe((decision) => heard.push(decision));
  document.addEventListener('einlass:change', ({ detail }) => events.push(detail));
</script>`;

const heardOn = (page: Page) => page.evaluate(() => [Reflect.get(window, 'heard'), Reflect.get(window, 'events')]);

test.describe('the page’s code', () => {
  test('asks whether a service is granted', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: FONTS }));
    await page.goto(site('/'));
    const granted = () =>
      page.evaluate(() => ['google-fonts', 'gravatar', 'gibt-es-nicht'].map((id) => window.einlass?.granted(id)));
    expect(await granted()).toEqual([false, false, false]);
    await decide(page, { grant: ['google-fonts'], refuse: ['gravatar'] });
    expect(await granted()).toEqual([true, false, false]);
    await page.reload();
    expect(await granted()).toEqual([true, false, false]);
    await withdrawInPlace(page, 'google-fonts');
    expect(await granted()).toEqual([false, false, false]);
  });

  test('waits with whenGranted until the visitor grants the service, and no longer', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: FONTS }));
    await page.goto(site('/'));
    await page.evaluate(() => {
      const { body } = document;
      window.einlass?.whenGranted('google-fonts').then(() => body.append('fonts granted'));
      window.einlass?.whenGranted('gravatar').then(() => body.append('gravatar granted'));
    });
    await refuse(page, 'google-fonts', 'gravatar');
    await grant(page, 'google-fonts');
    await expect(page.getByText('fonts granted')).toBeVisible();
    await settle(page, web);
    await expect(page.getByText('gravatar granted')).toHaveCount(0);
    await page.evaluate(() => window.einlass?.whenGranted('google-fonts'));
  });

  test('hears of each decision once, by subscribe and by the event einlass:change', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: HEARING + FONTS }));
    await page.goto(site('/'));
    await decide(page, { grant: ['google-fonts'], refuse: ['gravatar'] });
    await settle(page, web);
    const decision = { granted: ['google-fonts'], refused: ['gravatar'] };
    expect(await heardOn(page)).toEqual([[decision], [decision]]);
  });

  test('hears nothing more after it has stopped listening', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: HEARING + FONTS }));
    await page.goto(site('/'));
    await page.evaluate(() => Reflect.get(window, 'stop')());
    await grant(page, 'google-fonts');
    await expect.poll(async () => (await heardOn(page))[1]).not.toEqual([]);
    expect((await heardOn(page))[0]).toEqual([]);
  });

  test('may throw in a listener, and what was granted is let in all the same', async ({ page, web }) => {
    web.pages.set(
      '/',
      gatedPage({ head: `<script>einlass.subscribe(() => { throw new Error('of the page') })</script>${FONTS}` }),
    );
    await page.goto(site('/'));
    await grant(page, 'google-fonts');
    await expect(page.locator('link[rel=stylesheet]')).toHaveAttribute('href', /^https:\/\/fonts\.googleapis\.com\//);
  });

  test('takes everything back with withdraw() alone', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: FONTS }));
    await page.goto(site('/'));
    await decide(page, { grant: ['google-fonts', 'gravatar'] });
    expect(await page.evaluate(() => window.einlass?.withdraw())).toBe(true);
    const granted = await page.evaluate(() => ['google-fonts', 'gravatar'].filter((id) => window.einlass?.granted(id)));
    expect(granted).toEqual([]);
  });
});

test.describe('the settings open', () => {
  const settings = (page: Page) => settingsOn(page, { lang: 'de' });

  const ways: Readonly<Record<string, string>> = {
    'by a button with data-einlass-open': '<button data-einlass-open><b>Privatsphäre</b></button>',
    'by an element of any kind with data-einlass-open': '<p><a href="/hilfe" data-einlass-open>Privatsphäre</a></p>',
    'by a link to #einlass': '<a href="#einlass">Privatsphäre</a>',
    'by a link to the page with #einlass': '<a href="/#einlass">Privatsphäre</a>',
  };
  for (const [name, body] of Object.entries(ways)) {
    test(`${name}, and the small button stays away`, async ({ page, web }) => {
      web.pages.set('/', gatedPage({ head: FONTS, body }));
      await page.goto(site('/'));
      await refuse(page, 'google-fonts');
      await page.getByText('Privatsphäre').click();
      await expect(settings(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(settings(page)).toBeHidden();
      await expect(page.locator('einlass-button')).toHaveCount(0);
      expect(new URL(page.url()).pathname).toBe('/');
    });
  }

  test('with a page that is visited at #einlass', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: FONTS }));
    await page.goto(site('/#einlass'));
    await expect(settings(page)).toBeVisible();
  });

  test('by einlass.open()', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: FONTS }));
    await page.goto(site('/'));
    await page.evaluate(() => window.einlass?.open());
    await expect(settings(page)).toBeVisible();
  });

  test('by the small button where the page has nothing of its own', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: FONTS }));
    await page.goto(site('/'));
    await refuse(page, 'google-fonts');
    await page.getByRole('button', { name: words.de['button.reopen'] }).click();
    await expect(settings(page)).toBeVisible();
  });
});
