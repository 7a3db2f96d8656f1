import { describe, expect, test, vi } from 'vitest';
import { einlass } from '../../../src/tools/edge/einlass';
import { holdResponse } from '../../../src/tools/edge/holdResponse';
import { cases } from './cases';

const URL_OF_PAGE = 'https://laden.example/seite';
const PIXEL = '<img src="https://secure.gravatar.com/avatar/1" alt="Größe">';
const HELD = '<img data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1" alt="Größe">';

const answer = (body: BodyInit | null, type: string, init: ResponseInit = {}) =>
  new Response(body, { ...init, headers: { 'content-type': type, ...init.headers } });

const held = (body: BodyInit | null, type = 'text/html; charset=utf-8', init?: ResponseInit) =>
  holdResponse(answer(body, type, init), URL_OF_PAGE);

/** A body that comes in pieces of this many bytes. */
const pieces = (bytes: Uint8Array<ArrayBuffer>, size: number) =>
  new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });

const bytesIn = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('holds', () => {
  test.each(cases)('$name as the command line does, wherever its bytes are cut', async ({ input, held: expected }) => {
    for (const size of [1, 7, 1000]) {
      const response = held(pieces(new Uint8Array(input), size));
      expect((await bytesIn(response)).equals(expected)).toBe(true);
    }
  });

  test('pages and style sheets', async () => {
    expect(await held(PIXEL).text()).toBe(HELD);
    expect(await held(PIXEL, 'TEXT/HTML').text()).toBe(HELD);
    expect(await held(PIXEL, 'application/xhtml+xml').text()).toBe(HELD);
    const css = '@import "https://fonts.googleapis.com/css2?family=Lora";';
    expect(await held(css, 'text/css').text()).toContain('"data:text/css,#https://fonts.googleapis.com');
  });

  test('pages in other encodings, whose bytes stay as they were', async () => {
    const latin = Buffer.from(PIXEL, 'latin1');
    expect((await bytesIn(held(latin, 'text/html; charset=iso-8859-1'))).equals(Buffer.from(HELD, 'latin1'))).toBe(
      true,
    );
    const wide = held(Buffer.from(PIXEL, 'utf16le'), 'text/html; charset=utf-16le');
    expect(wide.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await wide.text()).toBe(HELD);
  });

  test('those services alone that are named', async () => {
    const fonts = '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">';
    const response = holdResponse(answer(PIXEL + fonts, 'text/html'), URL_OF_PAGE, { services: ['google-fonts'] });
    const text = await response.text();
    expect(text).toContain('<img src=');
    expect(text).toContain('data-href=');
  });

  test('and tells what it held, and where', async () => {
    const onHeld = vi.fn();
    await holdResponse(answer(`\n${PIXEL}`, 'text/html'), URL_OF_PAGE, { onHeld }).text();
    expect(onHeld.mock.calls).toEqual([
      [
        { service: 'gravatar', url: 'https://secure.gravatar.com/avatar/1', what: 'img src', line: 2, column: 6 },
        URL_OF_PAGE,
      ],
    ]);
  });
});

describe('leaves alone', () => {
  test.each(['application/json', 'image/svg+xml', 'text/plain', 'text/html5', ''])(
    'answers of type "%s"',
    async (type) => {
      const response = answer(PIXEL, type);
      expect(holdResponse(response, URL_OF_PAGE)).toBe(response);
    },
  );

  test('answers without a body, and parts of one', () => {
    for (const response of [
      answer(null, 'text/html', { status: 304 }),
      answer(null, 'text/html'),
      answer(PIXEL, 'text/html', { status: 206 }),
    ])
      expect(holdResponse(response, URL_OF_PAGE)).toBe(response);
  });
});

describe('headers', () => {
  test('of the bytes that came in are gone, all others stay', () => {
    const { headers } = held(PIXEL, 'text/html', {
      headers: {
        'content-length': '60',
        'content-encoding': 'gzip',
        'accept-ranges': 'bytes',
        'cache-control': 'max-age=60',
        'set-cookie': 'a=1',
        'content-security-policy': "default-src 'self'",
      },
    });
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'text/html',
      'cache-control': 'max-age=60',
      'set-cookie': 'a=1',
      'content-security-policy': "default-src 'self'",
    });
  });

  test('name the page by a weak tag, as its bytes are others', () => {
    expect(held(PIXEL, 'text/html', { headers: { etag: '"1"' } }).headers.get('etag')).toBe('W/"1"');
    expect(held(PIXEL, 'text/html', { headers: { etag: 'W/"1"' } }).headers.get('etag')).toBe('W/"1"');
  });

  test('status and its text stay', () => {
    const { status, statusText } = held(PIXEL, 'text/html', { status: 404, statusText: 'Nicht da' });
    expect([status, statusText]).toEqual([404, 'Nicht da']);
  });
});

test('a page goes out while it still comes in', async () => {
  let end = () => {};
  const body = new ReadableStream({
    start(controller) {
      const write = (text: string) => controller.enqueue(new TextEncoder().encode(text));
      write(`<p>Anfang</p>${PIXEL}<p>`);
      end = () => {
        write('Ende</p>');
        controller.close();
      };
    },
  });
  const reader = held(body).body?.getReader();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toContain(`<p>Anfang</p>${HELD}`);
  end();
  let rest = '';
  for (let next = await reader?.read(); !next?.done; next = await reader?.read())
    rest += new TextDecoder().decode(next?.value);
  expect(rest).toContain('Ende</p>');
});

test('a failure of the server reaches the visitor as it would without', async () => {
  const handler = einlass(() => Promise.reject(new Error('kein Server')));
  await expect(handler(new Request(URL_OF_PAGE))).rejects.toThrow('kein Server');
  const broken = held(new ReadableStream({ pull: (controller) => controller.error(new Error('abgebrochen')) }));
  await expect(broken.text()).rejects.toThrow('abgebrochen');
});

test('an id that no service has is named at once', () => {
  expect(() => einlass(() => new Response(), { services: ['google-anlytics'] })).toThrow(
    /no service has the id "google-anlytics".*google-analytics/,
  );
});
