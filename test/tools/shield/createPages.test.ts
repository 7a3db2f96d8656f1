import { expect, test, vi } from 'vitest';
import { createPages } from '../../../src/tools/shield/createPages';
import type { Client, Clients } from '../../../src/tools/shield/Worker';

const URL_ASKED = 'https://fonts.googleapis.com/css2';

/** A page whose gate answers so; without an answer it has no gate. */
const client = (id: string, answer?: boolean, parts: Partial<Client> = {}) => {
  const postMessage = vi.fn((message: unknown, [port]: Transferable[]) => {
    expect(message).toEqual({ einlass: URL_ASKED });
    if (answer !== undefined && port instanceof MessagePort) port.postMessage(answer);
  });
  return { id, type: 'window' as const, frameType: 'top-level' as const, ...parts, postMessage };
};

const pagesOf = (...all: readonly Client[]) => {
  const clients: Clients = {
    get: async (id) => all.find((one) => one.id === id),
    matchAll: async () => all.filter(({ type }) => type === 'window'),
  };
  return createPages(clients, 30);
};

test('what the gate refuses is refused, what it allows goes through', async () => {
  const pages = pagesOf(client('no', false), client('yes', true));
  expect(await pages.refuses('no', URL_ASKED)).toBe(true);
  expect(await pages.refuses('yes', URL_ASKED)).toBe(false);
});

test('each request is asked about, because answers change', async () => {
  const page = client('a', false);
  const pages = pagesOf(page);
  await pages.refuses('a', URL_ASKED);
  await pages.refuses('a', URL_ASKED);
  expect(page.postMessage).toHaveBeenCalledTimes(2);
});

test('where nobody answers everything goes through, and nobody is asked twice', async () => {
  const silent = client('a');
  const pages = pagesOf(silent, client('other', false));
  expect(await pages.refuses('a', URL_ASKED)).toBe(false);
  expect(await pages.refuses('a', URL_ASKED)).toBe(false);
  expect(silent.postMessage).toHaveBeenCalledTimes(1);
  expect(await pages.refuses('gone', URL_ASKED)).toBe(false);
});

test('a page that is known and too busy to answer is asked again', async () => {
  const busy = client('a');
  const pages = pagesOf(busy);
  pages.note('a', true);
  await pages.refuses('a', URL_ASKED);
  await pages.refuses('a', URL_ASKED);
  expect(busy.postMessage).toHaveBeenCalledTimes(2);
});

test.each([
  ['a frame', { type: 'window', frameType: 'nested' }],
  ['a worker', { type: 'worker' }],
] as const)('%s without a gate follows the pages of the site', async (_name, parts) => {
  const part = client('part', undefined, parts);
  expect(await pagesOf(part, client('a', false)).refuses('part', URL_ASKED)).toBe(true);
  expect(await pagesOf(part, client('a', true)).refuses('part', URL_ASKED)).toBe(false);
  expect(await pagesOf(part, client('a', false), client('b', true)).refuses('part', URL_ASKED)).toBe(false);
  expect(await pagesOf(part, client('a')).refuses('part', URL_ASKED)).toBe(false);
});

test('a gate is there where one answers, or was noted', async () => {
  const pages = pagesOf(client('a', true), client('b', false), client('c'));
  pages.note('d', true);
  expect(await Promise.all(['a', 'b', 'c', 'd', 'gone'].map((id) => pages.hasGate(id, URL_ASKED)))).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
});
