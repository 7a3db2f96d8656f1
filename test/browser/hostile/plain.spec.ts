// The instrument of this folder, on pages that do not fight: what the other tests say of hostile ones means something.
import { pageWith } from '../../web/snippets';
import { expect, site } from '../fixtures';
import { gatedPage } from '../gate/gatedPage';
import { settle } from '../gate/silence';
import { fine, outcomeOf } from './outcomeOf';
import { insertedWays, probe } from './probe';
import { test } from './visitorTest';

test('a page that does not fight is silent, asks, and gets all when the visitor accepts', async ({ visitor, web }) => {
  web.pages.set('/', gatedPage({ body: probe() }));
  expect(await outcomeOf(visitor)).toEqual(fine);
});

test('where the gate is missing, all that the script inserts is asked for at once, and nobody asks the visitor', async ({
  visitor,
  page,
  web,
}) => {
  web.pages.set('/', pageWith({ body: probe() }));
  const waysAsked = () =>
    web.log.requests.flatMap(({ url }) => (url.includes('?way=') ? [url.replace(/.*\?way=/, '')] : [])).sort();
  await page.goto(site('/'));
  await settle(visitor.blank, web);
  expect(waysAsked()).toEqual([...insertedWays].sort());
  expect(web.log.hosts()).toContain('region1.google-analytics.com');
});

test('a pixel that the page’s script asks for and nobody keeps is there when the visitor accepts later', async ({
  visitor,
  page,
  web,
}) => {
  const pixel = `<script>new Image().src = 'https://secure.gravatar.com/avatar/1?way=pixel'</script>`;
  web.pages.set('/', gatedPage({ body: pixel }));
  const act = async () => {
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('HeapProfiler.collectGarbage');
  };
  expect(await outcomeOf(visitor, { act, ways: ['pixel'] })).toEqual(fine);
});
