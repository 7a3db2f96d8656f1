import type { Page as Tab } from 'playwright/test';
import type { Page } from '../../web/answer';
import { site } from '../fixtures';
import { bundle } from './bundle';
import { htmxPages } from './htmx/pages';
import { turboPages } from './turbo/pages';

/** The same page, made with one framework. */
export type Framework = {
  /** What the site answers with. `first` stands at the top of each page's head. */
  readonly pages: (first: string) => Promise<ReadonlyMap<string, Page>>;
  /** @default goes to its address */
  readonly open?: (tab: Tab) => Promise<void>;
  /** Marks of scripts that run in any case; the vendor's is added to them. @default none */
  readonly runs?: readonly string[];
  /** Marks that come after the vendor's. @default none */
  readonly runsAfter?: readonly string[];
  /** The next picture is a new element in the place of the one before. @default false */
  readonly replaces?: true;
  /** What it says in the console of a style sheet that the network does not bring. @default nothing */
  readonly says?: readonly string[];
  /** It takes the vendor's script out of the page when this has run. @default false */
  readonly takesScriptOut?: true;
  /** What it asks third parties for besides what all of these pages do. @default nothing */
  readonly asks?: readonly string[];
};

const bundled = (entry: string, instead?: Readonly<Record<string, string>>) => async (first: string) =>
  new Map<string, Page>([
    [
      '/',
      `<!doctype html><html lang="de"><head><meta charset="utf-8">${first}<title>Laden</title></head>
      <body><div id="page"></div><script type="module" src="/page.js"></script></body></html>`,
    ],
    ['/page.js', { type: 'text/javascript', body: await bundle(entry, instead) }],
  ]);

const script = (path: string) => new URL(`../../../node_modules/${path}`, import.meta.url);

const jQuery = { runs: ['Text'], runsAfter: ['danach'], takesScriptOut: true } as const;

export const frameworks: Readonly<Record<string, Framework>> = {
  // It throws the event that the style sheet sends.
  React: { pages: bundled('react/page.jsx'), says: ['pageerror: CustomEvent'] },
  Vue: { pages: bundled('vue/page.js') },
  Svelte: { pages: bundled('svelte/page.js') },
  Lit: {
    pages: bundled('lit/page.js'),
    asks: ['https://s.w.org/images/core/emoji/17.0.2/svg/1f331.svg'],
  },
  'htmx 4': {
    pages: (first) => htmxPages(first, script('htmx.org/dist/htmx.js')),
    runs: ['Text'],
    replaces: true,
  },
  'htmx 2': {
    pages: (first) => htmxPages(first, script('htmx-2/dist/htmx.js')),
    runs: ['Text'],
    replaces: true,
  },
  Turbo: {
    pages: turboPages,
    open: async (tab) => {
      await tab.goto(site('/eingang'));
      await tab.getByRole('link', { name: 'Zum Laden' }).click();
    },
    runs: ['Text'],
    replaces: true,
  },
  'jQuery 4': { ...jQuery, pages: bundled('jquery/page.js') },
  'jQuery 3': { ...jQuery, pages: bundled('jquery/page.js', { jquery: 'jquery-3' }) },
};
