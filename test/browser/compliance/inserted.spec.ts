// T12 of the matrix of requirements: what scripts insert is held before it reaches the network, and comes when granted.
// Every way and every moment is in `npm run leaks`; here are those that sites use.
import { pageWith } from '../../web/snippets';
import { expect, site, test } from '../fixtures';
import { grant, refuse } from '../gate/decisions';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { contactsOf, expectSilence } from '../gate/silence';

const AVATAR = 'https://secure.gravatar.com/avatar/1';
const SHEET = 'https://fonts.googleapis.com/css2?family=Lora';

/** Code of the page by what it does; `AVATAR` and `SHEET` are addresses. */
const ways: Readonly<Record<string, string>> = {
  'createElement and src': `const i = document.createElement('img'); i.src = AVATAR; document.body.append(i);`,
  'new Image': `new Image().src = AVATAR;`,
  innerHTML: `document.body.insertAdjacentHTML('beforeend', '<div id="d"></div>'); d.innerHTML = '<img src="' + AVATAR + '">';`,
  insertAdjacentHTML: `document.body.insertAdjacentHTML('beforeend', '<img src="' + AVATAR + '">');`,
  'document.write': `document.write('<img src="' + AVATAR + '">');`,
  srcset: `const i = document.createElement('img'); i.srcset = AVATAR + ' 2x, ' + AVATAR + ' 1x'; document.body.append(i);`,
  'a lazy loader': `document.body.insertAdjacentHTML('beforeend', '<img class="lazy" data-src="' + AVATAR + '">');
    for (const i of document.querySelectorAll('.lazy')) i.src = i.dataset.src;`,
  'a template': `const t = document.createElement('template'); t.innerHTML = '<img src="' + AVATAR + '">'; document.body.append(t.content.cloneNode(true));`,
  '@import in a style': `const s = document.createElement('style'); s.textContent = '@import url(' + SHEET + ');'; document.head.append(s);`,
  'a linked style sheet': `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = SHEET; document.head.append(l);`,
  'a background': `document.body.style.backgroundImage = 'url(' + AVATAR + ')';`,
  'a preconnect': `const l = document.createElement('link'); l.rel = 'preconnect'; l.href = AVATAR; document.head.append(l);`,
  'a frame that is lazy': `document.body.insertAdjacentHTML('beforeend', '<iframe loading="lazy" src="' + AVATAR + '"></iframe>');`,
  'a lazy loader that waits until it is in view': `document.body.insertAdjacentHTML('beforeend', '<img class="lazy" width="9" height="9" data-src="' + AVATAR + '">');
    new IntersectionObserver((seen) => { for (const { target, isIntersecting } of seen)
      if (isIntersecting) target.src = target.dataset.src; }).observe(document.querySelector('.lazy'));`,
  'a script before the first one, as Tag Managers do': `const f = document.getElementsByTagName('script')[0], s = document.createElement('script');
    s.async = true; s.src = AVATAR; f.parentNode.insertBefore(s, f);`,
  XMLHttpRequest: `const r = new XMLHttpRequest(); r.open('POST', AVATAR); r.send('x');`,
  WebSocket: `new WebSocket(AVATAR.replace('https', 'wss')).onerror = () => {};`,
  fetch: `fetch(AVATAR).catch(() => {});`,
  sendBeacon: `navigator.sendBeacon(AVATAR, 'x');`,
};

for (const [way, code] of Object.entries(ways))
  test(`T12: ${way} contacts nobody before a choice nor after a no, and its third party without Einlass`, async ({
    page,
    web,
  }) => {
    const body = `<script>{ const AVATAR = '${AVATAR}', SHEET = '${SHEET}'; ${code} }</script>`;
    web.pages.set('/', gatedPage({ body }, LINKS));
    await page.goto(site('/'));
    await expectSilence(page, web);
    expect(await page.evaluate(() => window.einlass?.leaks)).toEqual([]);
    await refuse(page, 'gravatar', 'google-fonts');
    await page.reload();
    await expectSilence(page, web);
    // Last, because a browser keeps its connections.
    web.pages.set('/', pageWith({ body }));
    await page.goto(site('/'));
    await expect.poll(() => contactsOf(web)).toEqual([new URL(code.includes('SHEET') ? SHEET : AVATAR).host]);
  });

test('T12: what a container of tags brings waits for its own services, even where the container is granted', async ({
  page,
  web,
}) => {
  const head = `<script>{ const s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtm.js?id=GTM-DEMO'; document.head.append(s); }</script>`;
  web.pages.set('/', gatedPage({ head }, LINKS));
  await page.goto(site('/'));
  await expectSilence(page, web);
  await grant(page, 'google-tag-manager');
  await expect.poll(() => page.evaluate<string[]>('window.ran ?? []')).toEqual(['gtm:GTM-DEMO']);
  await expect.poll(() => contactsOf(web)).toEqual(['www.googletagmanager.com']);
  expect(web.log.to('www.googletagmanager.com').map(({ path }) => path.replace(/\?.*/, ''))).toEqual(['/gtm.js']);
});
