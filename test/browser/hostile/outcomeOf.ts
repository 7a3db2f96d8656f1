import type { Page } from 'playwright/test';
import type { Web } from '../../web/web';
import { expect, site } from '../fixtures';
import { uncaught } from '../gate/ownerView';
import { contactsOf, settle } from '../gate/silence';
import { press } from './press';
import { allWays } from './probe';

/** What came of a page: each field is empty where all went well. */
export type Outcome = {
  /** Third parties that were contacted before a decision. */
  readonly contacted: readonly string[];
  /** The banner, where it could not be answered. */
  readonly unasked: readonly string[];
  /** What did not come after the grant, or more often than once. */
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
};

export const fine: Outcome = { contacted: [], unasked: [], missing: [], twice: [], errors: [] };

/** What a test of this folder visits with. */
export type Visitor = {
  readonly page: Page;
  /** A page without anything, whose own requests say when those of the other have been logged. */
  readonly blank: Page;
  readonly web: Web;
  readonly lines: readonly string[];
};

/** Long enough for a loaded machine; what did not come by then is told by the test. */
const patience = { timeout: 6_000 };

type Visit = {
  /** @default '/' */
  readonly path?: string;
  /** What is to come after the grant. @default all */
  readonly ways?: readonly string[];
  /** What happens in the page after it was loaded. @default nothing */
  readonly act?: (page: Page) => Promise<unknown>;
};

/** Opens a page, looks whom it contacts, accepts all on the banner, and looks what comes. Leaves no cookie. */
export const outcomeOf = async (
  { page, blank, web, lines }: Visitor,
  { path = '/', ways = allWays, act = async () => {} }: Visit = {},
): Promise<Outcome> => {
  const countOf = (way: string) => web.log.requests.filter(({ url }) => url.endsWith(`?way=${way}`)).length;
  const missing = () => ways.filter((way) => countOf(way) === 0);
  const before = lines.length;
  web.clear();
  await page.goto(site(path));
  await act(page);
  await settle(blank, web);
  const contacted = contactsOf(web);
  const asked = await press(page, 'grant', patience);
  // What is missing is told below, together with everything else.
  if (asked)
    await expect
      .poll(missing, patience)
      .toEqual([])
      .catch(() => {});
  await settle(blank, web);
  await page.context().clearCookies();
  return {
    contacted,
    unasked: asked ? [] : ['einlass-banner'],
    missing: missing(),
    twice: ways.filter((way) => countOf(way) > 1),
    errors: uncaught(lines.slice(before)),
  };
};
