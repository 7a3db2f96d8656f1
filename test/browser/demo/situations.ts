// What the demo pages do once a service is let in. Whatever is not listed here, none of them may ever do.
import type { CatalogueId } from '../../../src/services';
import { type Language, words } from './words';

/** What happens when something is let in. */
export type Deeds = {
  /** Requests to third parties as `host/path`, each as often as it is made. */
  readonly asks: readonly string[];
  /** Marks of the vendors' stand-ins, each as often as it runs. */
  readonly runs: readonly string[];
  /** Cookies in the profile, `name domain`. */
  readonly cookies: readonly string[];
};

export type Situation = {
  /** The services that are asked about, with what each does when it alone is let in. */
  readonly services: Readonly<Partial<Record<CatalogueId, Deeds>>>;
  /** What comes on top of that when all are let in. */
  readonly together: Deeds;
  /** Date of the privacy policy. */
  readonly policy: string;
  /** How many elements would show something and are held. */
  readonly placeholders: number;
  /** It has a place for the declaration. */
  readonly declares: boolean;
  /** What opens the settings in the page itself; undefined where Einlass shows its small button. */
  readonly opener: { readonly role: 'button' | 'link'; readonly name: string } | undefined;
};

const deeds = (asks: readonly string[], runs: readonly string[] = [], cookies: readonly string[] = []): Deeds => ({
  asks,
  runs,
  cookies,
});

const nothing = deeds([]);

/** One date for all pages but one: a decision would not hold on the next page otherwise. */
export const POLICY = '2026-05-01';

/** Index, imprint, converter and cloud portal: no third party at all. */
export const harmless: Situation = {
  services: {},
  together: nothing,
  policy: POLICY,
  placeholders: 0,
  declares: false,
  opener: undefined,
};

export const computerShop: Situation = {
  ...harmless,
  services: {
    'google-analytics': deeds(
      ['www.google-analytics.com/analytics.js', 'www.google-analytics.com/collect'],
      ['analytics'],
      ['_ga .laden.example', '_gat .laden.example', '_gid .laden.example'],
    ),
    'google-tag-manager': deeds(['www.googletagmanager.com/gtm.js'], ['gtm:GTM-DEMO12']),
    'google-ads': deeds(
      ['pagead2.googlesyndication.com/pagead/js/adsbygoogle.js', 'googleads.g.doubleclick.net/pagead/ads'],
      ['adsbygoogle:ca-pub-0000000000000000'],
      ['IDE .doubleclick.net', '__gads .laden.example', '__gpi .laden.example'],
    ),
  },
  // The Tag Manager's container holds a tag of Analytics, which takes both grants.
  together: deeds(
    ['www.googletagmanager.com/gtag/js', 'region1.google-analytics.com/g/collect'],
    ['gtag:G-GTMCHILD'],
    ['_ga_GTMCHILD .laden.example'],
  ),
};

export const itDealer = (lang: Language, policy: string): Situation => {
  const locale = { de: 'de_DE', en: 'en_GB' }[lang];
  const plugins = ['like', 'page', 'post'];
  return {
    ...harmless,
    policy,
    placeholders: plugins.length,
    opener: { role: 'button', name: { de: 'Einwilligungen ändern', en: 'Change consent' }[lang] },
    services: {
      'google-analytics': deeds(
        ['www.googletagmanager.com/gtag/js', 'region1.google-analytics.com/g/collect'],
        ['gtag:G-DEMO123'],
        ['_ga .laden.example', '_ga_DEMO123 .laden.example'],
      ),
      'facebook-plugins': deeds(
        [`connect.facebook.net/${locale}/sdk.js`, ...plugins.map((plugin) => `www.facebook.com/plugins/${plugin}.php`)],
        [`facebook-sdk:${locale}`],
        ['datr .facebook.com', 'fr .facebook.com'],
      ),
    },
  };
};

const fonts = (sheets: readonly string[], families: readonly string[]): Deeds =>
  deeds([
    ...sheets.map((sheet) => `fonts.googleapis.com/${sheet}`),
    ...families.map((family) => `fonts.gstatic.com/s/${family}/v1/stand-in.woff2`),
  ]);

export const officeService: Situation = {
  ...harmless,
  services: { 'google-fonts': fonts(['css2', 'css2'], ['sourcesans3', 'lora']) },
};

export const theming: Situation = {
  ...harmless,
  placeholders: 1,
  services: {
    'facebook-plugins': deeds(['www.facebook.com/plugins/post.php'], [], ['datr .facebook.com', 'fr .facebook.com']),
  },
};

const AVATARS = [
  'fa7cf0d7b045f8faae19d87e6e477d783dfe2c76e163d0fe94fb89c92b6cdfef',
  'a4dc8d0e4c3751f807d225064e5efb99377ac19e0367b6c5b3f31dbde76d0d0b',
];

export const wordpressBlog: Situation = {
  ...harmless,
  services: {
    'google-fonts': fonts(['css'], ['notoserif']),
    'wordpress-emoji': deeds(
      ['1f331', '1fab1', '1f642', '1f44d'].map((code) => `s.w.org/images/core/emoji/17.0.2/svg/${code}.svg`),
    ),
    gravatar: deeds(AVATARS.map((hash) => `secure.gravatar.com/avatar/${hash}`)),
  },
};

const ROBOTO = 'fonts.gstatic.com/s/roboto/v1/stand-in.woff2';

/** A club's page: what lies elsewhere, each in a frame or drawn by a script. */
export const embeds: Situation = {
  ...harmless,
  placeholders: 7,
  services: {
    youtube: deeds(
      [
        'www.youtube.com/embed/M7lc1UVf-VE',
        'i.ytimg.com/vi/M7lc1UVf-VE/maxresdefault.jpg',
        'yt3.ggpht.com/ytc/stand-in',
        'static.doubleclick.net/instream/ad_status.js',
        ROBOTO,
      ],
      [],
      ['VISITOR_INFO1_LIVE .youtube.com', 'YSC .youtube.com'],
    ),
    vimeo: deeds(
      [
        'player.vimeo.com/video/76979871',
        'player.vimeo.com/api/player.js',
        'f.vimeocdn.com/p/player.js',
        'i.vimeocdn.com/video/stand-in',
      ],
      ['vimeo-player'],
      ['__cf_bm .vimeo.com', 'vuid .vimeo.com'],
    ),
    'google-maps': deeds(
      [
        'www.google.com/maps/embed',
        'maps.googleapis.com/maps-api-v3/embed/js/stand-in/init_embed.js',
        'maps.gstatic.com/mapfiles/stand-in.png',
        ROBOTO,
      ],
      [],
      ['NID .google.com'],
    ),
    openstreetmap: deeds(
      ['www.openstreetmap.org/export/embed.html', 'tile.openstreetmap.org/13/4246/2771.png'],
      [],
      ['_osm_session .openstreetmap.org'],
    ),
    spotify: deeds(
      [
        'open.spotify.com/embed/playlist/37i9dQZF1DX70RN3TfWWJh',
        'embed-cdn.spotifycdn.com/stand-in.js',
        'i.scdn.co/image/stand-in',
      ],
      [],
      ['sp_landing .spotify.com', 'sp_t .spotify.com'],
    ),
    instagram: deeds(
      [
        'www.instagram.com/embed.js',
        'www.instagram.com/p/B1xYz-_abCd/embed/',
        'scontent.cdninstagram.com/v/stand-in.jpg',
        'static.cdninstagram.com/stand-in.js',
      ],
      ['instagram-embed'],
      ['csrftoken .instagram.com', 'ig_did .instagram.com', 'mid .instagram.com'],
    ),
    x: deeds(
      [
        'platform.twitter.com/widgets.js',
        'syndication.twitter.com/settings',
        'platform.twitter.com/embed/Tweet.html',
        'abs.twimg.com/icons/stand-in.png',
        'pbs.twimg.com/profile_images/stand-in.jpg',
      ],
      ['x-widgets'],
      ['guest_id .twitter.com', 'guest_id_ads .twitter.com', 'personalization_id .twitter.com'],
    ),
  },
};

/** The privacy policy asks about all that the other pages use, and uses nothing itself. */
export const privacyPolicy = (lang: Language): Situation => ({
  ...harmless,
  services: Object.fromEntries(
    [computerShop, itDealer(lang, POLICY), officeService, wordpressBlog, embeds].flatMap((page) =>
      Object.keys(page.services).map((id) => [id, nothing]),
    ),
  ),
  declares: true,
  opener: { role: 'link', name: words[lang]['declaration.decision.open'] },
});
