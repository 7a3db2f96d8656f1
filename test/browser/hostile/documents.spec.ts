// Documents of an unusual kind or size.
import { words } from '../demo/words';
import { expect, site } from '../fixtures';
import { gate, gatedPage, LINKS } from '../gate/gatedPage';
import { uncaught } from '../gate/ownerView';
import { contactsOf, expectSilence, settle } from '../gate/silence';
import { fine, outcomeOf } from './outcomeOf';
import { press } from './press';
import { allWays, heldTags, probe, waysWithout } from './probe';
import { test } from './visitorTest';

test('a page in quirks mode is held, and gets what is granted', async ({ visitor, page, web }) => {
  web.pages.set('/', gatedPage({ body: probe() }, LINKS).replace('<!doctype html>', ''));
  expect(await outcomeOf(visitor)).toEqual(fine);
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
});

test.describe('an XHTML page', () => {
  const xhtml = (body: string) => ({
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="de" xml:lang="de">
      <head>${gate(LINKS)}<title>Laden</title></head><body><h1>Laden</h1>${body}</body></html>`,
  });

  test('is held, and gets what is granted', async ({ visitor, page, web }) => {
    web.pages.set('/', xhtml(probe()));
    expect(await outcomeOf(visitor)).toEqual(fine);
    expect(await page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
  });

  test('reads text as XML where nothing needs to be held, and where something does', async ({ page, web }) => {
    web.pages.set('/', xhtml('<div id="place"></div>'));
    await page.goto(site('/'));
    const childrenOf = (html: string) =>
      page.evaluate((text) => {
        const place = document.querySelector('#place');
        if (place) place.innerHTML = text;
        return [...(place?.children ?? [])].map(({ localName, namespaceURI }) => `${localName} ${namespaceURI}`);
      }, html);
    const html = 'http://www.w3.org/1999/xhtml';
    expect(await childrenOf('<p/><b>x</b>')).toEqual([`p ${html}`, `b ${html}`]);
    expect(await childrenOf('<p/><img alt="" src="https://secure.gravatar.com/avatar/1"/>')).toEqual([
      `p ${html}`,
      `img ${html}`,
    ]);
    await expectSilence(page, web);
  });

  test('opens its settings', async ({ page, web, consoleLines }) => {
    web.pages.set('/', xhtml(probe()));
    await page.goto(site('/'));
    expect(await press(page, 'choose', { timeout: 6_000 })).toBe(true);
    await expect(page.getByRole('dialog', { name: words.de['settings.title'] })).toBeVisible();
    expect(uncaught(consoleLines)).toEqual([]);
  });
});

test.describe('a page that writes itself anew after it was loaded', () => {
  /** Static tags of the text that nobody held, too. */
  const text = (head = '') => `<!doctype html><html lang="de"><head>${head}<title>Neu</title></head><body>
    <h1>Neu</h1><a href="#einlass">Einstellungen</a>
    <img alt="" src="https://secure.gravatar.com/avatar/1?way=written.image">
    <iframe title="Laden" src="https://www.facebook.com/plugins/page.php?way=written.frame"></iframe>
    ${probe()}</body></html>`;
  const ways = [...allWays, 'written.image', 'written.frame'];

  for (const [name, head] of [
    ['with the tag', gate(LINKS)],
    ['without the tag', ''],
  ] as const) {
    test(`${name}, is held, asks, and gets what is granted`, async ({ visitor, page, web }) => {
      web.pages.set('/', gatedPage({ body: '<p>Alt</p>' }, LINKS));
      const rewrite = () =>
        page.evaluate((html) => {
          document.open();
          document.write(html);
          document.close();
        }, text(head));
      expect(await outcomeOf(visitor, { act: rewrite, ways })).toEqual(fine);
      await page.getByRole('link', { name: 'Einstellungen' }).click();
      await expect(page.getByRole('dialog', { name: words.de['settings.title'] })).toBeVisible();
    });
  }
});

test.describe('a large page', () => {
  test.describe.configure({ timeout: 120_000 });

  test('of 100,000 nodes is held, asks, and gets what is granted', async ({ visitor, web }) => {
    const rows = '<li><a href="/x">Ware</a> <b>7</b></li>'.repeat(20_000);
    web.pages.set('/', gatedPage({ body: `${probe()}<ul>${rows}</ul>` }, LINKS));
    expect(await outcomeOf(visitor)).toEqual(fine);
  });

  test('with 10,000 held elements lets all of them in', async ({ visitor, page, web }) => {
    const pair = `<img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">
      <script type="text/plain" data-einlass="gravatar">window.count = (window.count ?? 0) + 1;</script>`;
    web.pages.set('/', gatedPage({ body: pair.repeat(5_000) }, LINKS));
    await page.goto(site('/'));
    await expectSilence(visitor.blank, web);
    expect(await press(page, 'grant', { timeout: 30_000 })).toBe(true);
    await expect
      .poll(
        () => page.evaluate(() => [document.querySelectorAll('[data-einlass]').length, Reflect.get(window, 'count')]),
        {
          timeout: 60_000,
        },
      )
      .toEqual([0, 5_000]);
  });
});

test.describe('a frame with a sandbox', () => {
  const inner = (body: string) => gatedPage({ body }, LINKS);
  const outer = (sandbox: string) =>
    gatedPage({ body: `<iframe title="innen" sandbox="${sandbox}" src="/innen.html"></iframe>` }, LINKS);

  test('of the same origin is held, and gets what is granted in it', async ({ visitor, page, web, consoleLines }) => {
    web.pages.set('/', outer('allow-scripts allow-same-origin').replace('<iframe', '<iframe width="900" height="600"'));
    web.pages.set('/innen.html', inner(probe()));
    await page.goto(site('/'));
    await settle(visitor.blank, web);
    expect(contactsOf(web)).toEqual([]);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: words.de['banner.grant'] }).click();
    const asked = () => allWays.filter((way) => web.log.requests.some(({ url }) => url.endsWith(`?way=${way}`)));
    await expect.poll(asked).toEqual(allWays);
    expect(uncaught(consoleLines)).toEqual([]);
  });

  test('that may not run scripts stays shut', async ({ visitor, page, web }) => {
    web.pages.set('/', outer(''));
    web.pages.set('/innen.html', inner(Object.values(heldTags).join('')));
    await page.goto(site('/'));
    await settle(visitor.blank, web);
    await page.evaluate(() => window.einlass?.decide({ grant: ['gravatar', 'facebook-plugins', 'google-fonts'] }));
    await settle(visitor.blank, web);
    expect(contactsOf(web)).toEqual([]);
  });

  test('that may run scripts and is built by the page’s script is held', async ({ visitor, page, web }) => {
    const build = (sandbox: string) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', sandbox);
      frame.srcdoc = '<img alt="" src="https://secure.gravatar.com/avatar/1?way=srcdoc">';
      document.body.append(frame);
    };
    web.pages.set('/', gatedPage({ body: probe() }, LINKS));
    const ways = [...waysWithout(), 'srcdoc'];
    const act = () => page.evaluate(build, 'allow-scripts');
    expect(await outcomeOf(visitor, { act, ways })).toEqual(fine);
  });
});
