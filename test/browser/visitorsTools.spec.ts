// Tools that answer for a visitor: autoconsent, which several browsers have built in, with the rule that Einlass ships.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright/test';
import { HOME } from '../web/sites';
import { busyPages, idsOf, inTurn } from './demo/pages';
import { decisionOf, tracesOf } from './demo/traces';
import { bannerOn } from './demo/visitor';
import { expect, site, test } from './fixtures';

const rule: unknown = JSON.parse(readFileSync('dist/autoconsent.json', 'utf8'));
const library = dirname(createRequire(import.meta.url).resolve('@duckduckgo/autoconsent'));
const script = readFileSync(join(library, 'autoconsent.playwright.js'), 'utf8');

interface Message {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
  readonly state?: { readonly findCmpAttempts: number };
}

/** Lets the tool loose on each page of a browser, with these rules alone. Gives what it reports, as it comes. */
const useTool = async (context: BrowserContext, page: Page, config: object, rules: readonly unknown[]) => {
  const reported: Message[] = [];
  const answer = (message: object) => page.evaluate(`autoconsentReceiveMessage(${JSON.stringify(message)})`);
  await context.exposeBinding('autoconsentSendMessage', async (_source, message: Message) => {
    reported.push(message);
    if (message.type === 'init') {
      const resp = { enabled: true, disabledCmps: [], enablePrehide: true, detectRetries: 20, ...config };
      await answer({ type: 'initResp', config: resp, rules: { autoconsent: rules } });
    }
    if (message.type === 'autoconsentDone') await answer({ type: 'selfTest' });
  });
  await context.addInitScript(script);
  return reported;
};

for (const demo of inTurn(busyPages)) {
  test(`autoconsent refuses everything on ${demo.path}, and finds it refused`, async ({ context, page, web }) => {
    const reported = await useTool(context, page, { autoAction: 'optOut' }, [rule]);
    await page.goto(site(demo.path));
    await expect.poll(() => reported).toContainEqual(expect.objectContaining({ type: 'selfTestResult', result: true }));
    expect(reported).toContainEqual(expect.objectContaining({ type: 'popupFound', cmp: 'einlass' }));
    expect(reported).toContainEqual(expect.objectContaining({ type: 'optOutResult', result: true }));
    await expect(bannerOn(page, demo)).toBeHidden();
    expect(await decisionOf(page)).toMatchObject({ yes: '', no: idsOf(demo).join(' ') });
    expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
  });
}

test('autoconsent accepts where its user wants that', async ({ context, page }) => {
  const [demo] = busyPages;
  if (!demo) throw new Error('no page');
  const reported = await useTool(context, page, { autoAction: 'optIn' }, [rule]);
  await page.goto(site(demo.path));
  await expect.poll(() => reported).toContainEqual(expect.objectContaining({ type: 'optInResult', result: true }));
  await expect.poll(() => decisionOf(page)).toMatchObject({ yes: idsOf(demo).join(' '), no: '' });
});

test('without the rule its search by words does not look into shadow roots, so nothing is answered for anybody', async ({
  context,
  page,
  web,
}) => {
  const [demo] = busyPages;
  if (!demo) throw new Error('no page');
  const config = { autoAction: 'optOut', heuristicMode: 'reject', enableHeuristicDetection: true, detectRetries: 3 };
  const reported = await useTool(context, page, config, []);
  await page.goto(site(demo.path));
  await expect(bannerOn(page, demo)).toBeVisible();
  expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
  await expect.poll(() => Math.max(...reported.map(({ state }) => state?.findCmpAttempts ?? 0))).toBe(3);
  expect(reported.filter(({ type }) => type === 'popupFound')).toEqual([]);
  expect(await decisionOf(page)).toBeUndefined();
});
