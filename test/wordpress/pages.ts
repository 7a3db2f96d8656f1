import type { Page } from 'playwright/test';
import { snippets } from '../web/snippets';

/** The kinds of pages that visitors see, by the paths of the seeded site. */
export const pages = {
  'the front page': '/',
  'a single post': '/besuch/',
  'a search': '/?s=Besuch',
  'a page that is missing': '/gibt-es-nicht/',
  'the login page': '/wp-login.php',
} as const;

export type PageName = keyof typeof pages;

export const pageNames: readonly PageName[] = [
  'the front page',
  'a single post',
  'a search',
  'a page that is missing',
  'the login page',
];

/** The post as other sites show it in a frame. */
export const EMBEDDED = '/besuch/embed/';

/** Where the film of YouTube is. */
export const FILM = '/film/';

const everywhere = [
  'Google Analytics 4',
  'Google Tag Manager',
  'Google Fonts, linked',
  'Meta pixel',
  'Facebook SDK',
] as const satisfies readonly (keyof typeof snippets)[];

/** Every host that a page of the site contacts where nobody holds anything, sorted. */
export const contactsOf = (name: PageName): string[] => {
  const contacts = new Set<string>(everywhere.flatMap((snippet) => [...snippets[snippet].contacts]));
  // WordPress draws no emoji where one logs in.
  if (name !== 'the login page') contacts.add('s.w.org');
  if (name === 'a single post') contacts.add('secure.gravatar.com');
  return [...contacts].sort();
};

/** Makes a browser draw no emoji by itself, whatever fonts its machine has: WordPress then fetches pictures of them. */
export const withoutEmojiFonts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    sessionStorage.setItem(
      'wpEmojiSettingsSupports',
      JSON.stringify({ timestamp: Date.now(), supportTests: { flag: false, emoji: false } }),
    );
  });
