// What every test of the plugin starts from: a real WordPress that its page visits as https://www.laden.example.
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '../browser/fixtures';
import { HOME } from '../web/sites';
import type { Core, Locale } from './site/cores';
import { seed } from './site/seed';
import { startWordPress, type WordPress } from './site/startWordPress';

export { cookiesOf, expect, ranOn, site } from '../browser/fixtures';

/** What owners upload. */
export const ZIP = fileURLToPath(new URL('../../dist/wordpress/einlass.zip', import.meta.url));

export type WordPressWorld = {
  /** Which WordPress, and the language that it was installed in. */
  readonly core: Core;
  readonly siteLocale: Locale;
};

type PerTest = {
  theme: string;
  /** Whether the plugin is there. @default 'active' */
  plugin: 'absent' | 'active';
  /** What WordPress's log of errors may hold after the test. @default 'none' */
  complaints: 'none' | 'expected';
  wordpress: WordPress;
  /** The language of the site, and so of the question. */
  read: { readonly lang: 'de' | 'en' };
};

/** Themes of `latest` and of `6.5` that print their pages from blocks, from blocks, and from PHP. */
export const themesOf = (core: Core): readonly string[] =>
  core === 'latest'
    ? ['twentytwentyfive', 'twentytwentyfour', 'twentytwentyone']
    : ['twentytwentyfour', 'twentytwentyone'];

export const test = base.extend<PerTest, WordPressWorld & { installed: WordPress }>({
  core: ['latest', { option: true, scope: 'worker' }],
  siteLocale: ['de_DE', { option: true, scope: 'worker' }],
  theme: async ({ core }, use) => use(themesOf(core)[0] ?? ''),
  plugin: ['active', { option: true }],
  complaints: ['none', { option: true }],

  installed: [
    async ({ core, siteLocale }, use) => {
      const wordpress = await startWordPress({ core, locale: siteLocale });
      await wordpress.save('fresh');
      await seed(wordpress);
      await wordpress.save('seeded');
      await use(wordpress);
      await wordpress.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  wordpress: async ({ installed, web, theme, plugin, complaints }, use) => {
    await enter(installed, theme, plugin);
    web.servers.set(HOME, installed.port);
    await use(installed);
    if (complaints === 'none') expect(await installed.complaints()).toBe('');
  },

  read: async ({ siteLocale }, use) => use({ lang: siteLocale === 'de_DE' ? 'de' : 'en' }),
});

/** Brings the site into a state, by the steps that an owner would take where it is asked for the first time. */
const enter = async (wordpress: WordPress, theme: string, plugin: PerTest['plugin']) => {
  const themed = `seeded with ${theme}`;
  const wanted = plugin === 'active' ? `${themed} and the plugin` : themed;
  if (!wordpress.isSaved(themed)) {
    await wordpress.restore('seeded');
    await must(wordpress, 'theme', 'activate', theme);
    await wordpress.save(themed);
  }
  if (!wordpress.isSaved(wanted)) {
    await wordpress.restore(themed);
    await must(wordpress, 'plugin', 'install', ZIP, '--activate');
    await wordpress.save(wanted);
  }
  await wordpress.restore(wanted);
};

/** Runs wp-cli and expects it to succeed. */
export const must = async (wordpress: WordPress, ...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await wordpress.cli(...args);
  expect(code, `wp ${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout;
};
