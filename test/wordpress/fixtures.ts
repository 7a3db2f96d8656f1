// What every test of the plugin starts from: a real WordPress that its page visits as https://www.laden.example.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import { test as base, expect, site } from '../browser/fixtures';
import { HOME } from '../web/sites';
import type { Core, Locale } from './site/cores';
import { seed } from './site/seed';
import { type SessionCookie, sessionOf } from './site/sessionOf';
import { startWordPress, type WordPress } from './site/startWordPress';

export { cookiesOf, expect, ranOn, site } from '../browser/fixtures';

/** What owners upload. */
export const ZIP = fileURLToPath(new URL('../../dist/wordpress/einlass.zip', import.meta.url));

export type WordPressWorld = {
  /** Which WordPress, and the language that it was installed in. */
  readonly core: Core;
  readonly siteLocale: Locale;
};

export type Plugin = 'absent' | 'active';

type PerTest = {
  /** @default the first of the themes of that WordPress */
  theme: string;
  /** Whether the plugin is there as the test begins. @default 'active' */
  plugin: Plugin;
  /** What WordPress's log of errors may hold after the test. @default 'none' */
  complaints: 'none' | 'expected';
  /** The seeded site, as the options above say. Whatever a test does to it is undone for the next one. */
  wordpress: WordPress;
  /** Brings the site into another state in the midst of a test. Visitors must have left it. */
  enter: (plugin: Plugin) => Promise<void>;
  /** The language of the site, and so of the question. */
  read: { readonly lang: 'de' | 'en' };
  /** The test's page, empty as yet, of a browser that is logged in as the administrator. */
  admin: Page;
};

type PerWorker = {
  installed: WordPress;
  /** See `sessionOf`. */
  session: readonly SessionCookie[];
};

/** Themes that each WordPress has: of blocks, of blocks, and of PHP templates (from Debian, and left out elsewhere). */
export const themesOf = (core: Core): readonly string[] =>
  core === 'latest'
    ? ['twentytwentyfive', 'twentytwentyfour', 'twentytwentyone']
    : ['twentytwentyfour', 'twentytwentyone'];

export const test = base.extend<PerTest, WordPressWorld & PerWorker>({
  core: ['latest', { option: true, scope: 'worker' }],
  siteLocale: ['de_DE', { option: true, scope: 'worker' }],
  theme: async ({ core }, use) => use(themesOf(core)[0] ?? ''),
  plugin: ['active', { option: true }],
  complaints: ['none', { option: true }],

  installed: [
    async ({ core, siteLocale }, use) => {
      const wordpress = await startWordPress({ core, locale: siteLocale });
      await seed(wordpress);
      await use(wordpress);
      await wordpress.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  session: [
    async ({ installed }, use) => {
      const session = await sessionOf(installed);
      await installed.save(SEEDED);
      await use(session);
    },
    { scope: 'worker' },
  ],

  // With the session, because its last save is what every state begins with.
  enter: async ({ installed, session: _, theme }, use) => use((plugin) => enterState(installed, theme, plugin)),

  wordpress: async ({ installed, web, enter, plugin, complaints }, use) => {
    await enter(plugin);
    web.servers.set(HOME, installed.port);
    await use(installed);
    if (complaints === 'none') expect(await installed.complaints()).toBe('');
  },

  read: async ({ siteLocale }, use) => use({ lang: siteLocale === 'de_DE' ? 'de' : 'en' }),

  admin: async ({ page, context, wordpress: _, session }, use) => {
    await context.addCookies([...session]);
    await use(page);
  },
});

const SEEDED = 'seeded';

/** By the steps that an owner would take where a state is asked for the first time, and from its copy after that. */
const enterState = async (wordpress: WordPress, theme: string, plugin: Plugin) => {
  const themed = `${SEEDED}, ${theme}`;
  const wanted = plugin === 'active' ? `${themed}, with the plugin` : themed;
  if (!wordpress.isSaved(themed)) {
    await wordpress.restore(SEEDED);
    await must(wordpress, 'theme', 'activate', theme);
    await wordpress.save(themed);
  }
  if (!wordpress.isSaved(wanted)) {
    expect(existsSync(ZIP), `${ZIP}, which npm run build makes`).toBe(true);
    await wordpress.restore(themed);
    await must(wordpress, 'plugin', 'install', ZIP, '--activate');
    await wordpress.save(wanted);
  }
  await wordpress.restore(wanted);
};

/** Runs wp-cli, expects it to succeed and gives what it wrote. */
export const must = async (wordpress: WordPress, ...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await wordpress.cli(...args);
  expect(code, `wp ${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout;
};

/** Logs in as the administrator, by the form. */
export const logIn = async (page: Page): Promise<void> => {
  await page.goto(site('/wp-login.php'));
  await page.locator('#user_login').fill('admin');
  await page.locator('#user_pass').fill('password');
  await page.locator('#wp-submit').click();
  await expect(page.locator('#wpadminbar')).toBeVisible();
};

/** Writes settings of the plugin, over those that are there. */
export const configure = async (wordpress: WordPress, settings: Readonly<Record<string, unknown>>): Promise<void> => {
  const text = Buffer.from(JSON.stringify(settings)).toString('base64');
  await wordpress.run(
    `update_option( 'einlass', array_merge( (array) get_option( 'einlass', array() ), json_decode( base64_decode( '${text}' ), true ) ) );`,
  );
};
