// Held scripts that wait for the page to be read or loaded: they hear of it once, as on a page that holds nothing.
import type { Page } from 'playwright/test';
import { pageWith } from '../../web/snippets';
import type { Web } from '../../web/web';
import { expect, ranOn, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage } from './gatedPage';
import { code, external, HOST, inline, mark, SERVICE } from './heldScripts';
import { waits } from './lateListeners';
import { settle } from './silence';

const all = Object.values(waits).join('\n');

/** A script by how its tag is written: bare, and held. */
const kinds: Readonly<Record<string, readonly [bare: string, held: string]>> = {
  'inline script': [`<script>${all}</script>`, inline(all)],
  script: [`<script src="https://${HOST}/waits.js"></script>`, external('/waits.js')],
  'deferred script': [`<script defer src="https://${HOST}/waits.js"></script>`, external('/waits.js', 'defer')],
  module: [
    `<script type="module" src="https://${HOST}/waits.js"></script>`,
    external('/waits.js', 'data-type="module"'),
  ],
  'inline module': [`<script type="module">${all}</script>`, inline(all, 'data-type="module"')],
};

/** What was told, once it is as much as expected or there was time for it. */
const told = async (page: Page, web: Web, count: number) => {
  await expect
    .poll(async () => (await ranOn(page)).length, { timeout: 4_000 })
    .toBeGreaterThanOrEqual(count)
    // What is missing is told by the comparison.
    .catch(() => {});
  await settle(page, web);
  return ranOn(page);
};

for (const [name, [bare, held]] of Object.entries(kinds)) {
  test(`${name}: what waits for DOMContentLoaded and load hears what it hears where nothing is held`, async ({
    page,
    web,
  }) => {
    web.pages.set(`${HOST}/waits.js`, code(all));
    web.pages.set('/', pageWith({ body: bare }));
    await page.goto(site('/'));
    const expected = await told(page, web, 0);
    expect(expected).toContain('onload load');
    expect(expected).toContain('document DOMContentLoaded');

    web.pages.set('/', gatedPage({ body: held }));
    await page.goto(site('/'));
    await settle(page, web);
    expect(await ranOn(page)).toEqual([]);
    await grant(page, SERVICE);
    expect.soft(await told(page, web, expected.length), 'granted after the page was loaded').toEqual(expected);

    await page.reload();
    expect.soft(await told(page, web, expected.length), 'granted before').toEqual(expected);
  });
}

test('what the page itself has waited with hears once, whatever is granted later', async ({ page, web }) => {
  const own = `<script>
    document.addEventListener('DOMContentLoaded', () => { ${mark('own read')} });
    addEventListener('load', () => { ${mark('own load')} });
    window.onload = () => { ${mark('own onload')} };
  </script>`;
  web.pages.set('/', gatedPage({ body: own + inline(`addEventListener('load', () => { ${mark('late load')} });`) }));
  await page.goto(site('/'));
  await settle(page, web);
  expect(await ranOn(page)).toEqual(['own read', 'own load', 'own onload']);
  await grant(page, SERVICE);
  await expect.poll(() => ranOn(page)).toEqual(['own read', 'own load', 'own onload', 'late load']);
  await settle(page, web);
  expect(await ranOn(page)).toHaveLength(4);
});

test('several scripts that are let in together all run before any of them hears of the page', async ({ page, web }) => {
  const hear = (
    name: string,
  ) => `${mark(name)} document.addEventListener('DOMContentLoaded', () => { ${mark(`${name} read`)} });
    addEventListener('load', () => { ${mark(`${name} load`)} });`;
  web.pages.set(`${HOST}/two.js`, code(hear('two')));
  web.pages.set('/', gatedPage({ body: inline(hear('one')) + external('/two.js') + inline(hear('three')) }));
  await page.goto(site('/'));
  await settle(page, web);
  await grant(page, SERVICE);
  const inOrder = ['one', 'two', 'three', 'one read', 'two read', 'three read', 'one load', 'two load', 'three load'];
  await expect.poll(() => ranOn(page)).toEqual(inOrder);
});
