import type { Browser, CDPSession } from 'puppeteer-core';
import { createPage } from './createPage';
import type { EnginePage } from './Engine';
import { pressOf } from './keys';
import { until } from './until';

/**
 * The page that a browser starts with, by the protocol itself. Who attaches to a page ends its prerendering
 * (`PrerenderingDisabledByDevTools`), as Playwright does; who attaches to its tab is told of both pages, the one that is
 * shown and the one that is prerendered. puppeteer does that too, and loses the page when they change places.
 */
export const openChromiumPage = async (browser: Browser): Promise<EnginePage> => {
  const shown = await followTab(browser);
  await until('Chromium has a page', async () => shown() !== undefined);
  const page = (): CDPSession => {
    const session = shown();
    if (session === undefined) throw new Error('Chromium shows no page');
    return session;
  };
  return createPage({
    goto: async (url) => {
      const { errorText } = await page().send('Page.navigate', { url });
      if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    },
    run: async (expression) => {
      const { result, exceptionDetails } = await page().send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    press: async (pressed) => {
      const { key, code, number, text, withShift } = pressOf(pressed);
      const event = { key, code, windowsVirtualKeyCode: number, modifiers: withShift ? SHIFTED : 0 };
      await page().send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, text });
      await page().send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    screenshot: async () => {
      const { data } = await page().send('Page.captureScreenshot');
      return Buffer.from(data, 'base64');
    },
    close: () => browser.close(),
  });
};

/** The protocol's bit for the shift key. */
const SHIFTED = 8;

/** Attaches to the browser's one tab. Gives a question: which page does it show now? */
const followTab = async (browser: Browser): Promise<() => CDPSession | undefined> => {
  const root = await browser.target().createCDPSession();
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const [tabTarget] = targetInfos;
  if (!tabTarget) throw new Error('Chromium started without a tab');
  const { sessionId } = await root.send('Target.attachToTarget', { targetId: tabTarget.targetId, flatten: true });
  const sessionOf = (id: string) => root.connection()?.session(id) ?? undefined;
  const tab = sessionOf(sessionId);
  if (!tab) throw new Error('Chromium gave no session for its tab');

  const pages = new Map<string, CDPSession>();
  let shown: string | undefined;
  tab.on('Target.attachedToTarget', ({ sessionId, targetInfo: { targetId, subtype } }) => {
    const session = sessionOf(sessionId);
    if (session) pages.set(targetId, session);
    if (subtype === undefined) shown = targetId;
  });
  // A prerendered page that is shown loses its subtype.
  root.on('Target.targetInfoChanged', ({ targetInfo: { targetId, subtype } }) => {
    if (subtype === undefined && pages.has(targetId)) shown = targetId;
  });
  await root.send('Target.setDiscoverTargets', { discover: true });
  await tab.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'page' }],
  });
  return () => (shown === undefined ? undefined : pages.get(shown));
};
