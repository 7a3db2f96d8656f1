// The instrument itself. Pages here hold no consent widget: what they contact is what the other tests say is not.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { HOME } from '../web/sites';
import { pageWith, type Snippet, snippets } from '../web/snippets';
import { cookiesOf, expect, ranOn, site, test } from './fixtures';

const secondsOf = (page: { evaluate(script: string): Promise<number> }) => page.evaluate('performance.now() / 1000');

test.describe('without a widget', () => {
  for (const [name, snippet] of Object.entries<Snippet>(snippets)) {
    test(`${name} contacts its vendors, runs once and leaves its cookies`, async ({ page, web }) => {
      web.pages.set('/', pageWith(snippet));
      await page.goto(site('/'));

      await expect.poll(() => web.thirdParties()).toEqual(snippet.contacts);
      await expect.poll(async () => (await ranOn(page)).sort()).toEqual(snippet.runs ?? []);
      await expect.poll(() => cookiesOf(page)).toEqual(snippet.cookies ?? []);
      expect(web.log.unknown()).toEqual([]);
    });
  }

  test('all snippets on one page contact all vendors', async ({ page, web }) => {
    // Frames far below what is seen are not loaded.
    await page.setViewportSize({ width: 1280, height: 10_000 });
    const all: Snippet[] = Object.values<Snippet>(snippets);
    const join = (part: 'head' | 'body') => all.map((snippet) => snippet[part] ?? '').join('\n');
    web.pages.set('/', pageWith({ head: join('head'), body: join('body') }));
    await page.goto(site('/'));
    const contacts = [...new Set(all.flatMap((snippet) => snippet.contacts))].sort();
    await expect.poll(() => web.thirdParties()).toEqual(contacts);
  });
});

test.describe('the log', () => {
  test('holds the site alone when a page names no third party', async ({ page, web }) => {
    web.pages.set('/', pageWith({ body: '<form><input name="email" type="email" autocomplete="email"></form>' }));
    await page.goto(site('/'));
    await page.getByRole('textbox').pressSequentially('a@b');
    // Chromium's own questions come within the first four seconds; see SILENT and PREFERENCES in fixtures.ts.
    await expect.poll(() => secondsOf(page), { timeout: 10_000 }).toBeGreaterThan(6);
    expect(web.log.hosts()).toEqual([HOME]);
  });

  test('shows a preconnect as a connection without a request', async ({ page, web }) => {
    web.pages.set('/', pageWith(snippets['Google Fonts, preconnect alone']));
    await page.goto(site('/'));
    await expect.poll(() => web.log.connections).toContainEqual({ host: 'fonts.gstatic.com', port: 443 });
    expect(web.log.to('fonts.gstatic.com')).toEqual([]);
  });

  test('says who asked, for what, with which cookies and whether anybody knew', async ({ page, web }) => {
    web.pages.set('/', pageWith({ body: '<img src="https://bilder.fremd.test/a.png?b=1" alt="">' }));
    await page.goto(site('/'));
    await expect
      .poll(() => web.log.to('bilder.fremd.test'))
      .toEqual([
        {
          method: 'GET',
          url: 'https://bilder.fremd.test/a.png?b=1',
          host: 'bilder.fremd.test',
          path: '/a.png?b=1',
          referer: 'https://www.laden.example/',
          cookie: undefined,
          type: 'image',
          answeredBy: 'nobody',
        },
      ]);
    expect(web.log.unknown()).toHaveLength(1);
  });

  test('shows cookies that come back to their vendor', async ({ page, web }) => {
    web.pages.set('/', pageWith(snippets['Facebook frame']));
    await page.goto(site('/'));
    await expect.poll(() => cookiesOf(page)).toContain('fr .facebook.com');
    web.clear();
    await page.reload();
    await expect
      .poll(() => web.log.to('www.facebook.com').map(({ cookie }) => cookie))
      .toEqual(['fr=stand-in; datr=stand-in']);
  });

  test('shows plain http requests and sockets, and refuses the sockets', async ({ page, web, consoleLines }) => {
    web.pages.set(
      '/',
      pageWith({
        body: `<img src="http://insecure.fremd.test/a.png" alt=""><script>
          for (const scheme of ['ws', 'wss']) new WebSocket(scheme + '://' + scheme + '.fremd.test/live').onerror = () => console.log(scheme, 'refused');
        </script>`,
      }),
    );
    await page.goto(`http://${HOME}/`);
    await expect.poll(() => consoleLines).toEqual(expect.arrayContaining(['log: ws refused', 'log: wss refused']));
    const urls = () => web.log.requests.map(({ url }) => url);
    await expect
      .poll(urls)
      .toEqual(
        expect.arrayContaining([
          'http://insecure.fremd.test/a.png',
          'ws://ws.fremd.test/live',
          'wss://wss.fremd.test/live',
        ]),
      );
  });

  test('starts anew with every test and after clear()', async ({ page, web }) => {
    expect([...web.log.requests, ...web.log.connections]).toEqual([]);
    web.pages.set('/', pageWith({}));
    await page.goto(site('/'));
    expect(web.log.hosts()).toEqual([HOME]);
    web.clear();
    expect(web.log.hosts()).toEqual([]);
  });
});

test.describe('sites', () => {
  test('answer 404 for what no folder and no test brings', async ({ page }) => {
    expect((await page.goto(site('/gibt-es-nicht.html')))?.status()).toBe(404);
    expect((await page.goto(site('/einlass/gibt-es-nicht.js')))?.status()).toBe(404);
  });

  test('show the page brought for their host before the one brought for all', async ({ page, web }) => {
    web.pages.set('/', '<title>alle</title>');
    web.pages.set('blog.example/', '<title>Blog</title>');
    await page.goto(site('/'));
    await expect(page).toHaveTitle('alle');
    await page.goto(site('/', { host: 'blog.example' }));
    await expect(page).toHaveTitle('Blog');
    expect(web.thirdParties()).toEqual(['blog.example']);
  });

  test('take status, headers and pieces of a page from a function of the request', async ({ page, web }) => {
    async function* pieces() {
      yield '<!doctype html><title>in Stücken</title>';
      yield '<p>und der Rest</p>';
    }
    web.pages.set('/', ({ path }) => ({ status: 201, headers: { 'x-path': path }, body: pieces() }));
    const response = await page.goto(site('/?a=1'));
    expect([response?.status(), response?.headers()['x-path']]).toEqual([201, '/?a=1']);
    await expect(page.getByText('und der Rest')).toBeVisible();
  });

  test('can be a server of this machine, which is told how it was asked', async ({ page, web }) => {
    const server = createServer(async (message, response) => {
      let body = '';
      for await (const piece of message) body += piece;
      const { host, 'x-forwarded-proto': scheme, connection } = message.headers;
      response.writeHead(message.method === 'POST' ? 201 : 200, { 'content-type': 'text/html', connection: 'close' });
      response.end(`<title>${message.method} ${scheme}://${host}${message.url} ${body} ${connection}</title>`);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    web.servers.set(HOME, typeof address === 'object' ? (address?.port ?? 0) : 0);
    web.pages.set('/page', '<title>the page of the test</title>');

    await page.goto(site('/some/path?a=1'));
    await expect(page).toHaveTitle('GET https://www.laden.example/some/path?a=1  close');
    const answer = await page.evaluate(async () => {
      const response = await fetch('/form', { method: 'POST', body: 'b=2' });
      return `${response.status} ${await response.text()}`;
    });
    expect(answer).toBe('201 <title>POST https://www.laden.example/form b=2 close</title>');
    await page.goto(site('/page'));
    await expect(page).toHaveTitle('the page of the test');
    expect(web.log.to(HOME).map(({ path, answeredBy }) => [path, answeredBy])).toEqual(
      expect.arrayContaining([
        ['/some/path?a=1', 'server'],
        ['/form', 'server'],
        ['/page', 'page'],
      ]),
    );

    server.close();
    await once(server, 'close');
    expect((await page.goto(site('/gone')))?.status()).toBe(502);
  });

  test('are secure contexts whose service workers register', async ({ page, web }) => {
    web.pages.set('/', pageWith({}));
    web.pages.set('/worker.js', { type: 'text/javascript', body: 'addEventListener("fetch", () => {});' });
    await page.goto(site('/'));
    const state = () => page.evaluate(async () => (await navigator.serviceWorker.register('/worker.js')).active?.state);
    await expect.poll(state).toBe('activated');
  });
});

test.describe('stand-ins', () => {
  const analytics = (...commands: string[]) =>
    pageWith({
      head: `<script>window.dataLayer = []; function gtag(){ dataLayer.push(arguments); } ${commands.join(';')}</script>
        <script async src="https://www.googletagmanager.com/gtag/js?id=G-DEMO123"></script>`,
    });
  const denied = `gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' })`;
  const config = `gtag('config', 'G-DEMO123')`;

  test('gtag stores nothing while storage is denied, and stores once it is granted', async ({ page, web }) => {
    const states = () =>
      web.log.to('region1.google-analytics.com').map(({ url }) => new URL(url).searchParams.get('gcs'));
    web.pages.set('/', analytics(denied, config));
    await page.goto(site('/'));
    await expect.poll(states).toEqual(['G100']);
    expect(await cookiesOf(page)).toEqual([]);

    await page.evaluate(`gtag('consent', 'update', { analytics_storage: 'granted' }); gtag('event', 'kauf')`);
    await expect.poll(states).toEqual(['G100', 'G101']);
    expect(await cookiesOf(page)).toEqual(['_ga .laden.example', '_ga_DEMO123 .laden.example']);
  });

  test('gtag obeys Arguments objects only, so that a plain array denies nothing', async ({ page, web }) => {
    web.pages.set('/', analytics(`dataLayer.push(['consent', 'default', { analytics_storage: 'denied' }])`, config));
    await page.goto(site('/'));
    await expect.poll(() => cookiesOf(page)).toContain('_ga .laden.example');
  });

  test('gtag sends and stores nothing for an ID that is switched off', async ({ page, web }) => {
    web.pages.set('/', analytics(`window['ga-disable-G-DEMO123'] = true`, config, `gtag('config', 'G-OTHER')`));
    await page.goto(site('/'));
    const ids = () => web.log.to('region1.google-analytics.com').map(({ url }) => new URL(url).searchParams.get('tid'));
    await expect.poll(ids).toEqual(['G-OTHER']);
    expect(await cookiesOf(page)).toEqual(['_ga .laden.example', '_ga_OTHER .laden.example']);
  });

  test('the Meta pixel holds its events while consent is revoked', async ({ page, web }) => {
    const { head } = snippets['Meta pixel'];
    web.pages.set('/', pageWith({ head: head.replace("fbq('init'", "fbq('consent', 'revoke');\nfbq('init'") }));
    await page.goto(site('/'));
    await expect.poll(() => ranOn(page)).toContain('fbevents-config:1234');
    expect(web.log.to('www.facebook.com')).toEqual([]);
    expect(await cookiesOf(page)).toEqual([]);

    await page.evaluate(`fbq('consent', 'grant')`);
    await expect.poll(() => web.log.to('www.facebook.com')).toHaveLength(1);
    await expect.poll(() => cookiesOf(page)).toContain('_fbp .laden.example');
  });

  test('the Facebook SDK draws each plugin once, however often it parses', async ({ page, web }) => {
    web.pages.set('/', pageWith(snippets['Facebook SDK']));
    await page.goto(site('/'));
    await expect(page.locator('iframe')).toHaveCount(2);
    await page.evaluate('FB.XFBML.parse()');
    await expect(page.locator('iframe')).toHaveCount(2);
    await expect(page.locator('.fb-page iframe')).toHaveAttribute(
      'src',
      /^https:\/\/www\.facebook\.com\/plugins\/page\.php\?/,
    );
  });

  test('the font files of Google Fonts are fonts', async ({ page, web }) => {
    web.pages.set('/', pageWith(snippets['Google Fonts, linked']));
    await page.goto(site('/'));
    await expect.poll(() => page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded']);
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the pixel in noscript is contacted', async ({ page, web }) => {
    web.pages.set('/', pageWith(snippets['Meta pixel']));
    await page.goto(site('/'));
    await expect.poll(() => web.thirdParties()).toEqual(['www.facebook.com']);
  });
});
