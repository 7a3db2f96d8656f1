// data-strict: the browser itself keeps out whom neither the owner nor the visitor has let in.
// No test here waits for a witness of the tests' own, as `settle` does: the policy keeps it out, too. Pictures and
// style sheets of the markup are over when the page has loaded.
import { expect, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage } from './gatedPage';
import { urlsTo } from './silence';

const FONTS =
  '<link rel="stylesheet" data-einlass="google-fonts" data-href="https://fonts.googleapis.com/css?family=Roboto">';
// Inserted by a script: what the markup names, browsers fetch ahead of any script, and so ahead of the policy.
const picture = (host: string) => `<script>new Image().src = 'https://${host}/a.png'</script>`;

test('contacts hosts that the owner names, and no others', async ({ page, web }) => {
  const body = picture('cdn.example.net') + picture('other.example.net');
  web.pages.set('/', gatedPage({ body }, 'data-strict="cdn.example.net"'));
  await page.goto(site('/'));
  expect(urlsTo(web, 'cdn.example.net')).toHaveLength(1);
  expect(urlsTo(web, 'other.example.net')).toEqual([]);
});

test('loads the page anew for a service that is granted, and lets it in', async ({ page, web }) => {
  web.pages.set('/', gatedPage({ head: FONTS }, 'data-strict'));
  await page.goto(site('/'));
  expect(urlsTo(web, 'fonts.googleapis.com')).toEqual([]);
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => void window.einlass?.decide({ grant: ['google-fonts'] }));
  await loaded;
  await expect.poll(() => urlsTo(web, 'fonts.googleapis.com').length).toBeGreaterThan(0);
});

test('does not load the page anew for what it let in from the start', async ({ page, web }) => {
  web.pages.set('/', gatedPage({ head: FONTS }));
  await page.goto(site('/'));
  await grant(page, 'google-fonts');
  web.pages.set('/', gatedPage({ head: FONTS }, 'data-strict'));
  await page.goto(site('/'));
  await expect.poll(() => urlsTo(web, 'fonts.googleapis.com').length).toBeGreaterThan(0);
  await page.evaluate(() => Reflect.set(window, 'stayed', true));
  await grant(page, 'google-fonts');
  expect(await page.evaluate(() => Reflect.get(window, 'stayed'))).toBe(true);
});
