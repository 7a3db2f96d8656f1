// Every page of the demo, in both languages, and what can be told of each.
import type { CatalogueId } from '../../../src/services';
import {
  computerShop,
  type Deeds,
  embeds,
  harmless,
  itDealer,
  officeService,
  POLICY,
  privacyPolicy,
  type Situation,
  theming,
  wordpressBlog,
} from './situations';
import { type Language, languages } from './words';

export type DemoPage = Situation & {
  readonly path: string;
  readonly lang: Language;
};

const situationsIn = (lang: Language): Readonly<Record<string, Situation>> => ({
  [lang === 'de' ? '/' : '/en/']: harmless,
  [`/${lang}/computer-shop.html`]: computerShop,
  [`/${lang}/it-dealer.html`]: itDealer(lang, POLICY),
  [`/${lang}/it-dealer-new-policy.html`]: itDealer(lang, '2026-11-01'),
  [`/${lang}/cloud-portal.html`]: harmless,
  [`/${lang}/office-service.html`]: officeService,
  [`/${lang}/wordpress-blog.html`]: wordpressBlog,
  [`/${lang}/embeds.html`]: embeds,
  [`/${lang}/privacy.html`]: privacyPolicy(lang),
  [`/${lang}/imprint.html`]: harmless,
  [`/${lang}/converter.html`]: harmless,
  [`/${lang}/theming.html`]: theming,
});

/** All pages. */
export const demoPages: readonly DemoPage[] = languages.flatMap((lang) =>
  Object.entries(situationsIn(lang)).map(([path, situation]) => ({ ...situation, path, lang })),
);

/** The same page in the other language: the pages stand in the same order in both. */
export const twinOf = (demo: DemoPage): DemoPage => {
  const half = demoPages.length / 2;
  return demoPages.at(demoPages.indexOf(demo) - half) ?? demo;
};

/** Ids of the services that a page asks about, sorted. */
export const idsOf = ({ services }: DemoPage): readonly CatalogueId[] =>
  Object.keys(services)
    .filter((id): id is CatalogueId => id in services)
    .sort();

/** What a page does when only the services named are let in; all of them, when none is named. */
export const deedsOf = (demo: DemoPage, ...ids: readonly CatalogueId[]): Deeds => {
  const each = (ids.length > 0 ? ids : idsOf(demo)).map((id) => demo.services[id]);
  const done = [...each, ids.length > 0 ? undefined : demo.together];
  const sorted = (part: keyof Deeds) => done.flatMap((one) => one?.[part] ?? []).sort();
  return { asks: sorted('asks'), runs: sorted('runs'), cookies: [...new Set(sorted('cookies'))] };
};

/** Files of Einlass that a page loads for a visitor who has decided. */
export const filesOf = (demo: DemoPage): readonly string[] => {
  const { lang, placeholders, declares } = demo;
  const declaration = ['declaration.js', 'shared.js', `${lang}-all.js`, ...idsOf(demo).map(() => 'facts.js')];
  return [
    ...(placeholders > 0 || declares ? ['banner.js'] : []),
    ...(declares ? declaration : []),
    'einlass.js',
    ...(placeholders > 0 ? ['placeholders.js', `${lang}-placeholder.js`] : []),
  ].sort();
};

/** The hosts in a list of addresses, each once. */
export const hostsOf = (asks: readonly string[]): readonly string[] => [
  ...new Set(asks.map((address) => address.split('/')[0] ?? '')),
];

/** Pages with something to ask, without the second of two that differ in the date of their policy alone. */
export const askingPages = demoPages.filter((demo) => idsOf(demo).length > 0 && !demo.path.includes('new-policy'));

/** Those among them that would contact anybody. */
export const busyPages = askingPages.filter((demo) => deedsOf(demo).asks.length > 0);

/** One of each pair of twins, German and English by turns: for what services do, which is the same in both. */
export const inTurn = (pages: readonly DemoPage[]): readonly DemoPage[] =>
  pages.filter((demo) => {
    const place = demoPages.indexOf(demo) % (demoPages.length / 2);
    return demo.lang === (place % 2 === 0 ? 'de' : 'en');
  });

/** The page of that name in both languages. */
export const pagesNamed = (name: string): readonly DemoPage[] =>
  demoPages.filter(({ path }) => path.endsWith(`/${name}.html`));
