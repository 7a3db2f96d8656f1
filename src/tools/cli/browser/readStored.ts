import type { Frame, Page } from 'playwright-core';
import { partyOfStored } from './partyOfStored';
import type { Stored } from './Seen';

/** What gives the names of all entries of a kind in a page. Where it is not safe (http), a page has some of them only. */
const NAMES = {
  localStorage: 'Object.keys(localStorage)',
  sessionStorage: 'Object.keys(sessionStorage)',
  database: 'indexedDB.databases().then((all) => all.map(({ name }) => name))',
  cache: 'caches.keys()',
  worker: 'navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => new URL(scope).pathname))',
} as const satisfies Partial<Record<Stored['kind'], string>>;

const KINDS = ['localStorage', 'sessionStorage', 'database', 'cache', 'worker'] as const;

/** All that a browser keeps: cookies of anybody, and the entries of the hosts that have a frame in the page. */
export const readStored = async (
  page: Page,
  { pages, now }: { readonly pages: readonly string[]; readonly now: () => number },
): Promise<readonly Stored[]> => {
  const cookies = (await page.context().cookies()).map(({ name, domain, expires }) => ({
    kind: 'cookie' as const,
    name,
    host: domain.replace(/^\./, ''),
    ...(expires < 0 ? {} : { life: Math.max(0, Math.round(expires - now() / 1000)) }),
  }));
  const entries = await Promise.all(page.frames().map(entriesOf));
  const all = [...cookies, ...entries.flat()].map((one) => ({ party: partyOfStored(one, pages), ...one }));
  // Frames of one host share what they keep.
  return [...new Map(all.map((one) => [`${one.kind} ${one.host} ${one.name}`, one])).values()];
};

const entriesOf = async (frame: Frame): Promise<readonly Omit<Stored, 'party'>[]> => {
  // A frame without an address has that of the page around it.
  if (!URL.canParse(frame.url())) return [];
  const { hostname: host } = new URL(frame.url());
  if (!host) return [];
  const names = await Promise.all(
    KINDS.map(async (kind) => {
      try {
        const read: unknown = await frame.evaluate(NAMES[kind]);
        return Array.isArray(read)
          ? read.flatMap((name) => (typeof name === 'string' ? [{ kind, name, host }] : []))
          : [];
      } catch {
        // A sandboxed frame has no storage, and one that has just gone keeps nothing here.
        return [];
      }
    }),
  );
  return names.flat();
};
