// The page that the matrix of requirements is tried on: a shop with measuring, advertising, fonts, a social plugin, a
// video and a container of tags, held as the README says.
import type { Page } from 'playwright/test';
import { releaseHtml } from '../../../src/markup/rewriting/releaseHtml';
import { pageWith, snippets } from '../../web/snippets';
import type { Web } from '../../web/web';
import { words } from '../demo/words';
import { expect, site } from '../fixtures';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { HITS, heldAds, heldAnalytics, withHeldLoader } from '../gate/heldSnippets';

const FONTS =
  '<link rel="stylesheet" data-einlass="google-fonts" data-href="https://fonts.googleapis.com/css2?family=Lora&display=swap">';

export const VIDEO =
  '<iframe width="640" height="360" data-einlass="youtube" data-src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"></iframe>';

const PIXEL = snippets['Meta pixel'].head.replace(
  /(<noscript><img[^>]*) src=/,
  '$1 data-einlass="meta-pixel" data-src=',
);

const HEAD = heldAnalytics + heldAds + FONTS + PIXEL + snippets['Google Tag Manager'].head;
const BODY = `<main><p style="font-family: Lora">Text <a href="/zwei">Zweite Seite</a></p>${withHeldLoader(snippets['Facebook SDK'].body, 'facebook-plugins')}${VIDEO}</main>`;

/** Everything that the visitor of the shop is asked about, sorted. */
export const IDS = [
  'facebook-plugins',
  'google-ads',
  'google-analytics',
  'google-fonts',
  'google-tag-manager',
  'meta-pixel',
  'youtube',
] as const;

/** Whom the shop contacts with everything let in. */
export const EVERYBODY = [
  'connect.facebook.net',
  'fonts.googleapis.com',
  'fonts.gstatic.com',
  'googleads.g.doubleclick.net',
  'i.ytimg.com',
  HITS,
  'static.doubleclick.net',
  'www.facebook.com',
  'www.googletagmanager.com',
  'www.youtube-nocookie.com',
  'yt3.ggpht.com',
];

export const POLICY = '2026-05-01';

interface Changes {
  /** In the head before the tag. */
  readonly first?: string;
  /** At the end of the body. */
  readonly last?: string;
  readonly attributes?: string;
}

/** Opens the shop's pages. Each of its two pages is the same. */
export const openShop = (web: Web, { first = '', last = '', attributes = `data-policy="${POLICY}"` }: Changes = {}) => {
  const html = gatedPage({ head: HEAD, body: BODY + last }, `${LINKS} ${attributes}`);
  for (const path of ['/', '/zwei']) web.pages.set(path, html.replace('<script src="/einlass', `${first}$&`));
};

/** The shop as its author had it before Einlass. */
export const bareShop = (): string => releaseHtml(pageWith({ head: HEAD, body: BODY }));

export const banner = (page: Page) => page.getByRole('region', { name: words.de['banner.title'] });
export const settings = (page: Page) => page.getByRole('dialog', { name: words.de['settings.title'] });
export const small = (page: Page) => page.getByRole('button', { name: words.de['button.reopen'] });
export const answer = (page: Page, name: 'refuse' | 'grant' | 'choose') =>
  banner(page).getByRole('button', { name: words.de[`banner.${name}`] });

/** Goes to the shop and waits for the question. */
export const visitShop = async (page: Page, web: Web, changes?: Changes): Promise<void> => {
  openShop(web, changes);
  await page.goto(site('/'));
  await expect(banner(page)).toBeVisible();
};
