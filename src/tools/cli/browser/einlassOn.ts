import type { Page } from 'playwright-core';
import { services } from '../../../services';
import type { SeenLeak } from './Seen';

/** What a visitor does, as calls of `window.einlass`. The page is whatever it is, so each answer is read as unknown. */
export interface EinlassOn {
  readonly isThere: () => Promise<boolean>;
  readonly refuse: () => Promise<Outcome>;
  readonly accept: () => Promise<Outcome>;
  readonly withdraw: () => Promise<Outcome>;
  readonly leaks: () => Promise<readonly SeenLeak[]>;
}

/** `reloaded`: the page went away during the call, as it may when code has to go. */
export type Outcome = 'kept' | 'reloaded' | 'not kept' | 'no answer';

/** Milliseconds to wait for a decision to be kept. */
const LONGEST = 10_000;

/** Ids of the services that the page's own JSON adds to the catalogue. */
const OWN = `[...document.querySelectorAll('script#einlass[type="application/json"]')]
  .flatMap((script) => JSON.parse(script.textContent).ownServices ?? []).map(({ id }) => String(id))`;

export const einlassOn = (page: Page): EinlassOn => {
  const read = (expression: string): Promise<unknown> =>
    page.evaluate<unknown>(expression).catch(
      // The page is about to be replaced, or its code throws: nothing can be said of it.
      () => undefined,
    );
  const decide = async (answer: 'grant' | 'refuse') => {
    const ids = [...services.map(({ id }) => id), ...listIn(await read(OWN)).filter(isText)];
    return outcomeOf(page, `einlass.decide(${JSON.stringify({ [answer]: ids })})`);
  };
  return {
    isThere: async () => (await read(`typeof window.einlass?.decide === 'function'`)) === true,
    refuse: () => decide('refuse'),
    accept: () => decide('grant'),
    withdraw: () => outcomeOf(page, 'einlass.withdraw()'),
    leaks: async () => leaksIn(await read('einlass.leaks.map(({ service, url }) => [String(url), service])')),
  };
};

const outcomeOf = async (page: Page, call: string): Promise<Outcome> => {
  try {
    const late = `new Promise((resolve) => setTimeout(resolve, ${LONGEST}, 'late'))`;
    const answer: unknown = await page.evaluate(`Promise.race([${call}, ${late}])`);
    if (answer === 'late') return 'no answer';
    return answer === true ? 'kept' : 'not kept';
  } catch (error) {
    return /context was destroyed|navigat/i.test(String(error)) ? 'reloaded' : 'no answer';
  }
};

const leaksIn = (read: unknown): readonly SeenLeak[] =>
  listIn(read).flatMap((leak) => {
    const [url, service] = listIn(leak);
    return isText(url) ? [isText(service) ? { service, url } : { url }] : [];
  });

const listIn = (read: unknown): readonly unknown[] => (Array.isArray(read) ? read : []);

const isText = (value: unknown): value is string => typeof value === 'string';
