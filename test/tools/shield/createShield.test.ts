import { describe, expect, test, vi } from 'vitest';
import { createShield } from '../../../src/tools/shield/createShield';
import type { FetchEvent, Worker } from '../../../src/tools/shield/Worker';

const SITE = 'https://laden.example';
const TAG = '<script src="/einlass.js" data-shield="/shield.js"></script></head>';
const PIXEL = '<img src="https://secure.gravatar.com/avatar/1">';
const HELD = '<img data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">';
const IMPORT = '@import "https://fonts.googleapis.com/css2";';

const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } });
const css = (text: string) => new Response(text, { headers: { 'content-type': 'text/css' } });

type Parts = { readonly answers?: Readonly<Record<string, Response>>; readonly gateSays?: boolean };

/** A worker in front of one page, `seite`. Whose address has no answer is not found. */
const workerWith = ({ answers = {}, gateSays }: Parts) => {
  const unregister = vi.fn(async () => true);
  const client = {
    id: 'seite',
    type: 'window' as const,
    frameType: 'top-level' as const,
    postMessage: (_message: unknown, [port]: Transferable[]) => {
      if (gateSays !== undefined && port instanceof MessagePort) port.postMessage(gateSays);
    },
  };
  const worker: Worker = {
    location: { href: `${SITE}/shield.js`, origin: SITE },
    registration: { unregister },
    clients: {
      get: async (id) => (id === 'seite' ? client : undefined),
      matchAll: async () => [client],
      claim: async () => {},
    },
    fetch: async (asked) => {
      const url = typeof asked === 'string' ? asked : asked.url;
      return answers[url.replace(SITE, '')] ?? new Response('', { status: 404 });
    },
    skipWaiting: async () => {},
    addEventListener: () => {},
  };
  return { worker, unregister };
};

const event = (url: string, parts: Partial<Request>, more: Partial<FetchEvent> = {}) => {
  const whole = new URL(url, SITE).href;
  const waited: Promise<unknown>[] = [];
  const request = { url: whole, method: 'GET', mode: 'no-cors', destination: '', integrity: '', ...parts } as Request;
  const asked: FetchEvent = {
    request,
    clientId: 'seite',
    resultingClientId: 'seite',
    respondWith: () => {},
    waitUntil: (promise) => waited.push(promise),
    ...more,
  };
  return { asked, done: () => Promise.all(waited) };
};

const page = (more?: Partial<FetchEvent>) => event('/', { mode: 'navigate', destination: 'document' }, more);
const textOf = async (response: Response | undefined) => response?.text();

describe('a page', () => {
  test('with the tag is held', async () => {
    const { worker, unregister } = workerWith({ answers: { '/': html(TAG + PIXEL) } });
    expect(await textOf(await createShield(worker)(page().asked))).toBe(TAG + HELD);
    expect(unregister).not.toHaveBeenCalled();
  });

  test('that the browser has asked for already is not asked for again', async () => {
    const { worker } = workerWith({});
    const preloadResponse = Promise.resolve(html(TAG + PIXEL));
    expect(await textOf(await createShield(worker)(page({ preloadResponse }).asked))).toBe(TAG + HELD);
  });

  test('whose tag has lost the attribute comes as it is, and the worker leaves', async () => {
    const plain = html(`<script src="/einlass.js"></script></head>${PIXEL}`);
    const { worker, unregister } = workerWith({ answers: { '/': plain } });
    expect(await createShield(worker)(page().asked)).toBe(plain);
    expect(await plain.text()).toContain(PIXEL);
    expect(unregister).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['stays while its file is served', { '/shield.js': new Response('') }, 0],
    ['leaves when its file is gone', {}, 1],
  ])('without the tag comes as it is, and the worker %s', async (_name, files, times) => {
    const plain = html(`</head>${PIXEL}`);
    const { worker, unregister } = workerWith({ answers: { ...files, '/': plain } });
    const { asked, done } = page();
    expect(await createShield(worker)(asked)).toBe(plain);
    await done();
    expect(unregister).toHaveBeenCalledTimes(times);
  });

  test('of a frame without the tag makes nobody leave', async () => {
    const { worker, unregister } = workerWith({ answers: { '/': html('</head>') } });
    const { asked, done } = event('/', { mode: 'navigate', destination: 'iframe' });
    await createShield(worker)(asked);
    await done();
    expect(unregister).not.toHaveBeenCalled();
  });

  test('comes as it is where something fails', async () => {
    const broken = html(TAG + PIXEL);
    broken.clone = () => {
      throw new Error('kaputt');
    };
    const { worker } = workerWith({ answers: { '/': broken } });
    expect(await createShield(worker)(page().asked)).toBe(broken);
  });
});

describe('a style sheet', () => {
  const sheet = (gateSays?: boolean) =>
    workerWith({ answers: { '/stil.css': css(IMPORT) }, ...(gateSays === undefined ? {} : { gateSays }) }).worker;
  const asked = event('/stil.css', { destination: 'style' }).asked;

  test('is held where the page has a gate, whatever is granted', async () => {
    expect(await textOf(await createShield(sheet(true))(asked))).toContain('"data:text/css,#https://fonts');
  });

  test('comes as it is to a page that cannot be told', async () => {
    const { asked: ofNobody } = event('/stil.css', { destination: 'style' }, { clientId: 'weg' });
    expect(await textOf(await createShield(sheet())(ofNobody))).toBe(IMPORT);
  });

  test('comes as it is from where it was moved to, since its own addresses count from there', async () => {
    const moved = Object.defineProperty(css(IMPORT), 'redirected', { value: true });
    const { worker } = workerWith({ answers: { '/stil.css': moved }, gateSays: true });
    expect(await createShield(worker)(asked)).toBe(moved);
  });
});

describe('what is asked of a service', () => {
  const PIXEL_URL = 'https://secure.gravatar.com/avatar/1';
  const { asked } = event(PIXEL_URL, { destination: 'image' });
  const shield = (gateSays: boolean) =>
    createShield(workerWith({ answers: { [PIXEL_URL]: new Response('bild') }, gateSays }).worker);

  test('fails without a grant, as in a broken network', async () => {
    expect((await shield(false)(asked))?.type).toBe('error');
  });

  test('is answered with one', async () => {
    expect(await textOf(await shield(true)(asked))).toBe('bild');
  });
});

test('all else is none of its business', () => {
  const { worker } = workerWith({});
  expect(createShield(worker)(event('/bild.png', { destination: 'image' }).asked)).toBeUndefined();
});
