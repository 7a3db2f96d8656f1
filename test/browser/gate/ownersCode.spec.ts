// What the owner's own code sees while something is held, and what it hears when it comes.
import type { Page } from 'playwright/test';
import { pageWith } from '../../web/snippets';
import { expect, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage, LINKS } from './gatedPage';
import { misuses } from './misuses';
import { uncaught } from './ownerView';
import { addressed, heldReadings, readings, setters, takingsBack } from './readings';
import { contactsOf, expectSilence, settle, urlsTo } from './silence';

const HELD = 'https://scontent.xx.fbcdn.net/datei';
const OWN = 'https://www.laden.example/datei';

type Functions = Readonly<Record<string, (element: Element, name: string) => unknown>>;

/** Functions as text, to be put together again in the page. */
const asText = (functions: Readonly<Record<string, unknown>>) =>
  Object.entries(functions).map(([name, run]) => [name, String(run)] as const);

/**
 * Sets the address in each way at each tag, does what comes `next`, and reads it in each way. Gives the tags by way of reading for
 * which it reads otherwise than an address of the site's own.
 */
const misread = (page: Page, reads: Functions, next?: (element: Element, name: string) => unknown) =>
  page.evaluate(
    ({ tags, sets, reads, next, held, own }) => {
      const made = (text: string) => new Function(`return ${text}`)();
      const found: Record<string, string[]> = {};
      for (const [readName, readText] of reads) {
        const read = made(readText);
        const wrong = new Set<string>();
        for (const [tag, attribute, others] of tags) {
          for (const [, setText] of sets) {
            const readOf = (address: string) => {
              const element = document.createElement(tag);
              for (const [name, value] of Object.entries(others ?? {})) element.setAttribute(name, value);
              made(setText)(element, attribute, address);
              if (next) made(next)(element, attribute);
              return String(read(element, attribute)).replaceAll(address, 'ADDRESS');
            };
            if (readOf(held) !== readOf(own)) wrong.add(`${tag} ${attribute}`);
          }
        }
        found[readName] = [...wrong];
      }
      return found;
    },
    { tags: addressed, sets: asText(setters), reads: asText(reads), next: next && String(next), held: HELD, own: OWN },
  );

test('an address that is held reads as it was set, and is gone when it is taken back', async ({ page, web }) => {
  web.pages.set('/', gatedPage({}, LINKS));
  await page.goto(site('/'));
  for (const [way, tags] of Object.entries(await misread(page, readings))) expect.soft(tags, way).toEqual([]);
  for (const [way, tags] of Object.entries(await misread(page, heldReadings)))
    expect.soft(tags, `${way} shows the held form`).toHaveLength(addressed.length);
  for (const [way, takeBack] of Object.entries(takingsBack)) {
    const left = await misread(page, { ...readings, ...heldReadings }, takeBack);
    expect.soft([...new Set(Object.values(left).flat())], `nothing is left after ${way}`).toEqual([]);
  }
  await expectSilence(page, web);
});

test('guarded functions take what the browser’s take, refuse what those refuse, and are of their kind', async ({
  page,
  web,
}) => {
  const results = () =>
    page.evaluate(async (uses) => {
      const found: Record<string, string> = {};
      for (const use of uses) {
        try {
          found[use] = String(await new Function(`return ${use}`)());
        } catch (error) {
          found[use] = error instanceof Error ? `throws ${error.name}: ${error instanceof DOMException}` : 'throws';
        }
      }
      return found;
    }, misuses);
  web.pages.set('/bild.png', '');
  web.pages.set('/', pageWith({}));
  await page.goto(site('/'));
  const bare = await results();
  web.pages.set('/', gatedPage({}, LINKS));
  await page.reload();
  const gated = await results();
  for (const use of misuses) expect.soft(gated[use], use).toBe(bare[use]);
});

test('a held call fails as in a broken network', async ({ page, web, consoleLines }) => {
  web.pages.set('/', gatedPage({}, LINKS));
  await page.goto(site('/'));
  const seen = await page.evaluate(async () => {
    const host = 'region1.google-analytics.com';
    const ends = (target: EventTarget, last: string) =>
      new Promise<string>((resolve) => {
        const types: string[] = [];
        for (const type of ['open', 'readystatechange', 'load', 'error', 'close', 'loadend'])
          target.addEventListener(type, () => {
            types.push(type);
            if (type === last) resolve(types.join());
          });
      });
    const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));

    const request = new XMLHttpRequest();
    request.open('GET', `https://${host}/g/collect`);
    const requestEnds = ends(request, 'loadend');
    request.send();
    const waiting = new XMLHttpRequest();
    waiting.open('GET', `https://${host}/g/collect`, false);
    let sync = 'sent';
    try {
      waiting.send();
    } catch (error) {
      sync = nameOf(error);
    }
    const socket = new WebSocket(`wss://${host}/live`, ['a', 'b']);
    const socketEnds = ends(socket, 'close');
    const closing = new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve));
    const socketAtFirst = [
      socket.readyState,
      socket.url,
      socket instanceof WebSocket,
      socket.constructor === WebSocket,
    ];
    const source = new EventSource(`https://${host}/live`);
    const sourceAtFirst = [source.readyState, source.url, source instanceof EventSource];
    const sourceEnds = ends(source, 'error');
    const face = new FontFace('Lora', 'url(https://fonts.gstatic.com/s/lora/v1/a.woff2)');
    const audio = new Audio('https://video.xx.fbcdn.net/a.mp3');
    const { code, wasClean } = await closing;
    const failed = {
      fetch: await fetch(`https://${host}/g/collect`).catch(nameOf),
      'fetch without an answer': await fetch(`https://${host}/g/collect`, { mode: 'no-cors' }).catch(nameOf),
      XMLHttpRequest: await requestEnds,
      'XMLHttpRequest afterwards': [request.status, request.responseURL, request.responseText, request.readyState],
      'XMLHttpRequest that waits': sync,
      sendBeacon: navigator.sendBeacon(`https://${host}/g/collect`, 'a'),
      WebSocket: await socketEnds,
      'WebSocket at first': socketAtFirst,
      'WebSocket afterwards': [socket.readyState, code, wasClean],
      EventSource: await sourceEnds,
      'EventSource at first': sourceAtFirst,
      WebTransport: await new WebTransport(`https://${host}/live`).ready.catch(nameOf),
      'WebSocket by https': new WebSocket(`https://${host}/live`).readyState,
      FontFace: await face.load().then(() => 'loaded', nameOf),
      'FontFace afterwards': [face.family, face.status],
      Audio: [audio instanceof HTMLAudioElement, audio.src, audio.currentSrc, audio.preload],
    };
    source.close();
    return failed;
  });
  expect.soft(seen).toEqual({
    fetch: 'TypeError',
    'fetch without an answer': 'TypeError',
    XMLHttpRequest: 'readystatechange,error,loadend',
    'XMLHttpRequest afterwards': [0, '', '', 4],
    'XMLHttpRequest that waits': 'NetworkError',
    sendBeacon: true,
    WebSocket: 'error,close',
    'WebSocket at first': [0, 'wss://region1.google-analytics.com/live', true, true],
    'WebSocket afterwards': [3, 1006, false],
    EventSource: 'error',
    'EventSource at first': [0, 'https://region1.google-analytics.com/live', true],
    // Of an address with a fragment, held or not, they would throw at once.
    WebTransport: 'WebTransportError',
    'WebSocket by https': 0,
    FontFace: 'NetworkError',
    'FontFace afterwards': ['Lora', 'error'],
    Audio: [true, 'https://video.xx.fbcdn.net/a.mp3', '', 'auto'],
  });
  await expectSilence(page, web);
  expect(uncaught(consoleLines)).toEqual([]);
});

/** Elements whose listeners note what they hear: one that comes and one that does not, of each kind. */
const LISTENING = `<p id="ort"></p><script>
  var heard = [];
  function listen(name, tag, addresses) {
    var element = document.createElement(tag);
    element.addEventListener('load', function () { heard.push(name + ' load, listener') });
    element.addEventListener('error', function () { heard.push(name + ' error, listener') });
    element.onload = function () { heard.push(name + ' load, property') };
    element.onerror = function () { heard.push(name + ' error, property') };
    Object.assign(element, addresses);
    document.getElementById('ort').append(element);
    var twin = document.createElement(tag);
    twin.setAttribute('onload', 'heard.push("' + name + ' load, attribute")');
    twin.setAttribute('onerror', 'heard.push("' + name + ' error, attribute")');
    Object.assign(twin, addresses);
    document.getElementById('ort').append(twin);
    return element;
  }
  listen('script', 'script', { src: 'https://connect.facebook.net/de_DE/da.js' });
  listen('no script', 'script', { src: 'https://connect.facebook.net/de_DE/fehlt.js' });
  var image = listen('image', 'img', { src: 'https://secure.gravatar.com/avatar/1' });
  listen('no image', 'img', { src: 'https://secure.gravatar.com/avatar/fehlt' });
  listen('frame', 'iframe', { src: 'https://www.facebook.com/plugins/page.php' });
  listen('sheet', 'link', { rel: 'stylesheet', href: 'https://fonts.googleapis.com/css2?family=Lora' });
  listen('no sheet', 'link', { rel: 'stylesheet', href: 'https://fonts.googleapis.com/fehlt' });
</script>`;

const WAYS = ['attribute', 'listener', 'property'];
const each = (...events: string[]) => events.flatMap((event) => WAYS.map((way) => `${event}, ${way}`)).sort();

test('elements that are held say nothing until they come, but for style sheets and empty frames; then each listener hears once', async ({
  page,
  web,
  consoleLines,
}) => {
  const heard = () => page.evaluate<string[]>('heard.sort()');
  const sheets = each('sheet error', 'no sheet error');
  web.pages.set('connect.facebook.net/de_DE/fehlt.js', { status: 404 });
  web.pages.set('secure.gravatar.com/avatar/fehlt', { status: 404 });
  web.pages.set('fonts.googleapis.com/fehlt', { status: 404 });
  web.pages.set('/', gatedPage({ body: LISTENING }, LINKS));
  await page.goto(site('/'));
  await expectSilence(page, web);
  // A frame without an address is loaded as it is. Frameworks show nothing before a style sheet has said that it is there or that it failed. React waits a minute.
  const empty = each('frame load');
  expect.soft(await heard()).toEqual([...empty, ...sheets].sort());
  const pending = await page.evaluate(async () => {
    const image = document.querySelector('#ort img');
    if (!(image instanceof HTMLImageElement)) return [];
    const decoded = await image.decode().then(String, (error: Error) => error.name);
    return [image.currentSrc, image.naturalWidth, image.width, decoded];
  });
  expect.soft(pending).toEqual(['', 0, 0, 'EncodingError']);

  await grant(page, 'facebook-plugins', 'gravatar', 'google-fonts');
  const loads = each('frame load', 'image load', 'no image error', 'no script error', 'script load', 'sheet load');
  const after = [...empty, ...sheets, ...loads, ...each('no sheet error')].sort();
  await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(after.length);
  await settle(page, web);
  expect.soft(await heard()).toEqual(after);
  expect(uncaught(consoleLines)).toEqual([]);
});

test('without the gate the same listeners hear the same, and the same calls ask', async ({ page, web }) => {
  web.pages.set('connect.facebook.net/de_DE/fehlt.js', { status: 404 });
  web.pages.set('secure.gravatar.com/avatar/fehlt', { status: 404 });
  web.pages.set('fonts.googleapis.com/fehlt', { status: 404 });
  web.pages.set('/', pageWith({ body: LISTENING }));
  await page.goto(site('/'));
  await settle(page, web);
  const all = [
    'frame load',
    'image load',
    'no image error',
    'no script error',
    'no sheet error',
    'script load',
    'sheet load',
  ];
  await expect.poll(() => page.evaluate<string[]>('heard.sort()')).toEqual(each(...all));
  await page.evaluate(() => {
    const host = 'region1.google-analytics.com';
    new WebSocket(`wss://${host}/socket`);
    new EventSource(`https://${host}/source`);
    new Audio('https://video.xx.fbcdn.net/a.mp3');
    void new FontFace('Lora', 'url(https://fonts.gstatic.com/s/lora/v1/a.woff2)').load();
  });
  await expect
    .poll(() => contactsOf(web))
    .toEqual(expect.arrayContaining(['fonts.gstatic.com', 'region1.google-analytics.com', 'video.xx.fbcdn.net']));
  await expect
    .poll(() =>
      urlsTo(web, 'region1.google-analytics.com')
        .map((url) => new URL(url).pathname)
        .sort(),
    )
    .toEqual(expect.arrayContaining(['/socket', '/source']));
});
