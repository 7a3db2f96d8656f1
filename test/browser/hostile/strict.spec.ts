// `data-strict`: a policy that the gate sets refuses whoever is not allowed, whether or not the catalogue knows them.
import type { Page } from 'playwright/test';
import type { Answer } from '../../web/answer';
import { HOME } from '../../web/sites';
import type { Web } from '../../web/web';
import { words } from '../demo/words';
import { expect, ranOn, site, test } from '../fixtures';
import { refuse } from '../gate/decisions';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { code, external, HOST, inline, mark, SERVICE } from '../gate/heldScripts';
import { uncaught } from '../gate/ownerView';
import { contactsOf, settle, urlsTo } from '../gate/silence';
import { isSamePage, markPage, withdraw } from '../gate/withdrawing';

/** Hosts that no catalogue knows; the second is named by the owner where a test says so. */
const STRANGER = 'https://cdn.fremd.test';
const NAMED = 'https://cdn.example.test';

/** Ways by which a page's script asks a host; they run in the page. */
const ways: Readonly<Record<string, (base: string) => void>> = {
  script: (base) => {
    document.head.append(Object.assign(document.createElement('script'), { src: `${base}/way.js` }));
  },
  module: (base) => {
    document.head.append(Object.assign(document.createElement('script'), { src: `${base}/way.mjs`, type: 'module' }));
  },
  image: (base) => {
    new Image().src = `${base}/way.png`;
  },
  frame: (base) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: `${base}/way.html` }));
  },
  'style sheet': (base) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${base}/way.css` }));
  },
  'rule of a style': (base) => {
    const style = document.createElement('style');
    style.textContent = `@font-face { font-family: Way; src: url(${base}/way.woff2); } h1 { font-family: Way; }`;
    document.head.append(style);
  },
  'background of an element': (base) => {
    document.body.style.backgroundImage = `url(${base}/background.png)`;
  },
  video: (base) => {
    document.body.append(Object.assign(document.createElement('video'), { src: `${base}/way.mp4`, preload: 'auto' }));
  },
  object: (base) => {
    document.body.append(Object.assign(document.createElement('object'), { data: `${base}/object.html` }));
  },
  fetch: (base) => {
    void fetch(`${base}/fetch`).catch(() => {});
  },
  XMLHttpRequest: (base) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${base}/xhr`);
    request.send();
  },
  beacon: (base) => {
    navigator.sendBeacon(`${base}/beacon`, 'a=1');
  },
  socket: (base) => {
    new WebSocket(`${base.replace('https', 'wss')}/socket`);
  },
  'event source': (base) => {
    new EventSource(`${base}/events`);
  },
  'module that is imported': (base) => {
    const script = document.createElement('script');
    script.textContent = `import('${base}/imported.mjs').catch(() => {})`;
    document.head.append(script);
  },
};

/** Chromium connects to the host of a frame before it looks at the policy, and then asks nothing of it. */
const unconnected = Object.values(ways).filter((way) => way !== ways.frame);

const goAllWays = (base: string, those = Object.values(ways)) =>
  `<script>${those.map((way) => `(${way})(${JSON.stringify(base)});`).join('\n')}</script>`;

/** How many of the ways have arrived. Preflights of the same address count once. */
const arrivedAt = (web: Web, base: string) => [...new Set(urlsTo(web, new URL(base).hostname))].length;

/** The page's own work: each part of it leaves its mark. */
const OWN = `<style>h1 { color: rgb(1, 2, 3); }</style><h2 style="color: rgb(4, 5, 6)" onclick="${mark('handler').replaceAll('"', '&quot;')}">Knopf</h2>
  <script>
    ${mark('inline')}
    new Function(${JSON.stringify(mark('eval'))})();
    setTimeout(${JSON.stringify(mark('timeout'))});
    const image = new Image();
    image.onload = () => { ${mark('data image')} };
    image.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const made = new Image();
    made.onload = () => { ${mark('blob image')} };
    made.src = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'], { type: 'image/svg+xml' }));
    new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => { ${mark('worker')} };
    fetch('/daten.json').then(() => { ${mark('fetch')} });
    document.querySelector('h2').click();
  </script>
  <script src="/eigen.js"></script><script type="module" src="/eigen.mjs"></script>
  <iframe title="eigen" src="/eigen.html"></iframe><form action="/suche"></form>`;

const OWN_MARKS = [
  'blob image',
  'data image',
  'eval',
  'fetch',
  'handler',
  'inline',
  'module',
  'script',
  'timeout',
  'worker',
];

const ownFiles: Readonly<Record<string, Answer>> = {
  '/eigen.js': code(mark('script')),
  '/eigen.mjs': code(mark('module')),
  '/daten.json': { type: 'application/json', body: '{}' },
  '/eigen.html': { body: '<!doctype html><p>Eigenes</p>' },
};

const strictPage = (body: string, hosts = '') => gatedPage({ body }, `${LINKS} data-strict="${hosts}"`);

/** Serves the page and its files, and opens it. */
const open = async (page: Page, web: Web, html: string) => {
  for (const [path, answer] of Object.entries(ownFiles)) web.pages.set(path, answer);
  web.pages.set('/', html);
  await page.goto(site('/'));
};

const policyOn = (page: Page) =>
  page.evaluate(() => document.querySelector('meta[http-equiv="Content-Security-Policy" i]')?.getAttribute('content'));

/** How often the page was loaded. */
const loads = (web: Web) => web.log.to(HOME).filter(({ path }) => path === '/').length;

/** The page's next load, which comes soon or not at all. */
const reload = (page: Page) => page.waitForEvent('load', { timeout: 10_000 });

/** A page whose requests say when those of the strict one are in the log, for its own may be refused. */
const blankBeside = (page: Page) => page.context().newPage();

test('without the attribute no policy is set, and a stranger that a script adds is asked by every way', async ({
  page,
  web,
}) => {
  await open(page, web, gatedPage({ body: OWN + goAllWays(STRANGER) }, LINKS));
  await settle(await blankBeside(page), web);
  expect(await policyOn(page)).toBeUndefined();
  await expect.poll(() => arrivedAt(web, STRANGER)).toBe(Object.keys(ways).length);
});

for (const [name, hosts] of [
  ['data-strict', ''],
  ['data-strict with a host', 'cdn.example.test'],
] as const) {
  test.describe(`with ${name}`, () => {
    test('a stranger that a script adds is not asked, by any way', async ({ page, web }) => {
      await open(page, web, strictPage(OWN + goAllWays(STRANGER), hosts));
      await settle(await blankBeside(page), web);
      expect(arrivedAt(web, STRANGER)).toBe(0);
    });

    test('a stranger that a script adds is not connected to either, but for frames', async ({
      page,
      web,
      consoleLines,
    }) => {
      await open(page, web, strictPage(OWN + goAllWays(STRANGER, unconnected), hosts));
      await settle(await blankBeside(page), web);
      expect(contactsOf(web)).toEqual([]);
      expect(await policyOn(page)).toEqual(expect.any(String));
      expect(uncaught(consoleLines)).toEqual([]);
    });

    test('the page’s own work goes on: text and files of its own, inline, eval, data and blob', async ({
      page,
      web,
      consoleLines,
    }) => {
      await open(page, web, strictPage(OWN, hosts));
      await expect.poll(async () => (await ranOn(page)).sort()).toEqual(OWN_MARKS);
      await expect(page.getByRole('heading', { name: 'Laden' })).toHaveCSS('color', 'rgb(1, 2, 3)');
      await expect(page.getByRole('heading', { name: 'Knopf' })).toHaveCSS('color', 'rgb(4, 5, 6)');
      await expect(page.frameLocator('iframe').getByText('Eigenes')).toBeVisible();
      expect(uncaught(consoleLines)).toEqual([]);
    });
  });
}

test('with a host named, what a script adds of it comes by every way', async ({ page, web }) => {
  await open(page, web, strictPage(goAllWays(NAMED), 'cdn.example.test'));
  await expect.poll(() => arrivedAt(web, NAMED)).toBe(Object.keys(ways).length);
  await settle(await blankBeside(page), web);
  expect(contactsOf(web)).toEqual(['cdn.example.test']);
});

test('with several hosts named, those of all of them come, and no other', async ({ page, web }) => {
  const named = ['https://a.bilder.test', 'https://b.bilder.test'].map((base) => goAllWays(base));
  const body = named.join('') + goAllWays(STRANGER, unconnected);
  await open(page, web, strictPage(body, 'a.bilder.test, b.bilder.test'));
  await expect.poll(() => arrivedAt(web, 'https://b.bilder.test')).toBe(Object.keys(ways).length);
  await settle(await blankBeside(page), web);
  expect(contactsOf(web)).toEqual(['a.bilder.test', 'b.bilder.test']);
});

test.describe('with data-strict an address of the site that leads elsewhere', () => {
  const redirect = (to: string): Answer => ({ status: 302, headers: { location: to } });
  const body = `<script>
    new Image().src = '/weiter.png';
    document.head.append(Object.assign(document.createElement('script'), { src: '/weiter.js' }));
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/weiter.html' }));
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/weiter.css' }));
    fetch('/weiter.json', { mode: 'no-cors' }).catch(() => {});
  </script>`;
  const targets = {
    '/weiter.png': 'https://secure.gravatar.com/avatar/1',
    '/weiter.js': `https://${HOST}/de_DE/sdk.js`,
    '/weiter.html': 'https://www.facebook.com/plugins/page.php',
    '/weiter.css': 'https://fonts.googleapis.com/css2?family=Lora',
    '/weiter.json': 'https://region1.google-analytics.com/g/collect',
  };

  test.beforeEach(({ web }) => {
    for (const [path, to] of Object.entries(targets)) web.pages.set(path, redirect(to));
  });

  test('asks nobody there', async ({ page, web }) => {
    await open(page, web, strictPage(body));
    await settle(await blankBeside(page), web);
    expect(web.log.to(HOME).filter(({ path }) => path.startsWith('/weiter'))).toHaveLength(5);
    expect(contactsOf(web)).toEqual([]);
  });

  test('asks all of them where the attribute is missing', async ({ page, web }) => {
    await open(page, web, gatedPage({ body }, LINKS));
    await settle(await blankBeside(page), web);
    expect(contactsOf(web)).toEqual(
      Object.values(targets)
        .map((to) => new URL(to).hostname)
        .sort(),
    );
  });
});

test.describe('with data-strict', () => {
  const held = `${external('/a.js')}${inline(mark('inline'))}
    <img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">
    <link rel="stylesheet" data-einlass="google-fonts" data-href="https://fonts.googleapis.com/css2?family=Lora">
    <style>h1 { font-family: Lora; }</style>`;

  test.beforeEach(({ web }) => {
    web.pages.set(`${HOST}/a.js`, code(mark('external')));
  });

  test('the visitor is asked; a grant loads the page anew once, and then the services come', async ({
    page,
    web,
    consoleLines,
  }) => {
    await open(page, web, strictPage(held));
    const blank = await blankBeside(page);
    await settle(blank, web);
    expect(contactsOf(web)).toEqual([]);
    const reloaded = reload(page);
    await page.getByRole('button', { name: words.de['banner.grant'] }).click();
    await reloaded;
    await expect.poll(() => ranOn(page)).toEqual(['external', 'inline']);
    await expect
      .poll(() => contactsOf(web))
      .toEqual([HOST, 'fonts.googleapis.com', 'fonts.gstatic.com', 'secure.gravatar.com'].sort());
    await settle(blank, web);
    expect(loads(web)).toBe(2);
    expect(uncaught(consoleLines)).toEqual([]);
  });

  test('after a grant of one service, neither the others nor strangers are asked', async ({ page, web }) => {
    await open(page, web, strictPage(held + goAllWays(STRANGER, unconnected)));
    const reloaded = reload(page);
    await page.evaluate(() => {
      // Not waited for: the page goes away before it is done.
      void window.einlass?.decide({ grant: ['gravatar'] });
    });
    await reloaded;
    await expect.poll(() => contactsOf(web)).toEqual(['secure.gravatar.com']);
    await settle(await blankBeside(page), web);
    expect(contactsOf(web)).toEqual(['secure.gravatar.com']);
    expect(loads(web)).toBe(2);
  });

  test('a refusal leaves the page as it is', async ({ page, web }) => {
    await open(page, web, strictPage(held));
    await markPage(page);
    await refuse(page, SERVICE, 'gravatar', 'google-fonts');
    const blank = await blankBeside(page);
    await settle(blank, web);
    expect(await isSamePage(page)).toBe(true);
    expect(contactsOf(web)).toEqual([]);
    expect(loads(web)).toBe(1);
  });

  test('a withdrawal loads the page anew, and it is silent', async ({ page, web }) => {
    await open(page, web, strictPage(held));
    const reloaded = reload(page);
    await page.evaluate(() => {
      void window.einlass?.decide({ grant: ['gravatar', 'google-fonts'] });
    });
    await reloaded;
    await expect.poll(() => contactsOf(web)).toContain('secure.gravatar.com');
    const blank = await blankBeside(page);
    await settle(blank, web);
    web.clear();
    await withdraw(page);
    await settle(blank, web);
    expect(contactsOf(web)).toEqual([]);
    expect(loads(web)).toBe(1);
  });

  test('banner, settings and small button have their looks, and the browser refuses nothing of ours', async ({
    page,
    web,
    consoleLines,
  }) => {
    await open(page, web, strictPage(held));
    await expect(page.locator('einlass-banner')).toHaveCSS('position', 'fixed');
    await page.getByRole('button', { name: words.de['banner.choose'] }).click();
    const settings = page.getByRole('dialog', { name: words.de['settings.title'] });
    await expect(settings).toBeVisible();
    await settings.getByRole('button', { name: words.de['settings.save'] }).click();
    await expect(page.getByRole('button', { name: words.de['button.reopen'] })).toBeVisible();
    expect(consoleLines.filter((line) => /Content Security Policy/i.test(line))).toEqual([]);
  });
});
