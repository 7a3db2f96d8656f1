import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueId } from '../../src/services';
import { services } from '../../src/services';
import type { Match, Service } from '../../src/services/Service';
import { serviceOf } from '../../src/services/serviceOf';

const PAGE = 'https://www.example.org/blog/';

const addresses: Record<CatalogueId, readonly string[]> = {
  'google-analytics': [
    'https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345',
    'https://www.googletagmanager.com/gtag/js?id=UA-12345-1&l=layer',
    'https://www.googletagmanager.com/gtag/js?l=layer&id=GT-ABCD123',
    'https://www.googletagmanager.com/gtag/js',
    'https://www.googletagmanager.com/gtag/destination?id=G-ABCDE12345',
    'https://www.google-analytics.com/analytics.js',
    'https://www.google-analytics.com/analytics_debug.js',
    'http://www.google-analytics.com/ga.js',
    'https://ssl.google-analytics.com/ga.js',
    'https://ssl.google-analytics.com/u/ga_debug.js',
    'http://www.google-analytics.com/urchin.js',
    'https://www.google-analytics.com/plugins/ua/linkid.js',
    'https://www.google-analytics.com/cx/api.js',
    'https://www.google-analytics.com/__utm.gif?utmwv=5',
    'https://www.google-analytics.com/j/collect?v=1&tid=UA-1-1',
    'https://region1.google-analytics.com/g/collect?v=2&tid=G-ABCDE12345',
    'https://region1.google-analytics.com/mp/collect',
    'https://analytics.google.com/g/collect?v=2',
    'https://region1.analytics.google.com/g/collect?v=2',
    'https://stats.g.doubleclick.net/dc.js',
    'https://stats.g.doubleclick.net/g/collect?v=2',
    'https://td.doubleclick.net/td/ga/rul?tid=G-ABCDE12345',
    'https://www.google.com/ads/ga-audiences?v=1',
    'https://www.google.de/ads/ga-audiences?v=1',
    'https://www.google.co.uk/ads/ga-audiences?v=1',
    'https://www.google.com.au/ads/ga-audiences?v=1',
    'https://googleanalytics.com/analytics.js',
    'https://metrics.example.org/gtag/js?id=G-ABCDE12345',
    'https://metrics.example.org/g/collect?v=2&tid=G-ABCDE12345',
    '/wp-content/plugins/google-site-kit/gtg/measurement.php?id=G-ABCDE12345&s=/gtag/js',
    '/metrics/?id=G-ABCDE12345',
  ],
  'google-tag-manager': [
    'https://www.googletagmanager.com/gtm.js?id=GTM-ABCD123',
    'https://www.googletagmanager.com/ns.html?id=GTM-ABCD123',
    'https://www.googletagmanager.com/a?id=GTM-ABCD123&v=3',
    'https://www.googletagmanager.com/td?id=GTM-ABCD123',
    'https://www.googletagmanager.com/static/service_worker/5/sw_iframe.html',
    'https://www.googletagmanager.com/',
    'https://www.googletagmanager.com/gtag/js?id=GTM-ABCD123',
    'https://www.googletagmanager.com/gtag/js?id=MC-ABCD123',
    'https://www.google-analytics.com/gtm/js?id=GTM-ABCD123',
    'https://tagmanager.google.com/debug',
    'https://tagassistant.google.com/',
    'https://metrics.example.org/gtm.js?id=GTM-ABCD123',
    '/x7.js?l=layer&id=GTM-ABCD123',
  ],
  'google-ads': [
    'https://www.googletagmanager.com/gtag/js?id=AW-123456789',
    'https://www.googletagmanager.com/gtag/js?l=layer&id=DC-1234567',
    'https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345&id=AW-123456789',
    'https://www.googletagmanager.com/gtag/destination?id=AW-123456789',
    'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1',
    'https://pagead2.googlesyndication.com/ccm/collect',
    'https://tpc.googlesyndication.com/sodar/sodar2.js',
    'https://www.googleadservices.com/pagead/conversion.js',
    'https://www.googleadservices.com/pagead/conversion/123456/?label=x',
    'https://partner.googleadservices.com/gampad/cookie.js',
    'https://googleads.g.doubleclick.net/pagead/id',
    'https://securepubads.g.doubleclick.net/tag/js/gpt.js',
    'https://www.googletagservices.com/tag/js/gpt.js',
    'https://ad.doubleclick.net/ddm/activity/src=1',
    'https://1234567.fls.doubleclick.net/activityi;src=1',
    'https://td.doubleclick.net/td/rul/123456',
    'https://cm.g.doubleclick.net/pixel',
    'https://static.doubleclick.net/instream/ad_status.js',
    'https://s0.2mdn.net/ads/studio/Enabler.js',
    'https://adservice.google.com/adsid/integrator.js',
    'https://adservice.google.de/adsid/integrator.js',
    'https://ep1.adtrafficquality.google/getconfig/sodar',
    'https://fundingchoicesmessages.google.com/i/pub-1?ers=1',
    'https://imasdk.googleapis.com/js/sdkloader/ima3.js',
    'https://www.google.com/pagead/1p-user-list/123456/',
    'https://www.google.fr/pagead/1p-conversion/123456/',
    'https://www.google.com/ccm/collect?en=page_view',
    'https://www.google.com/adsense/search/ads.js',
    'https://cse.google.com/cse.js?cx=1',
    'https://metrics.example.org/gtag/js?id=AW-123456789',
    'https://metrics.example.org/g/collect?v=2&tid=AW-123456789',
    '/metrics/?id=AW-123456789',
  ],
  'google-fonts': [
    'https://fonts.googleapis.com/css?family=Roboto',
    'https://fonts.googleapis.com/css2?family=Open+Sans:wght@400;700&display=swap',
    'https://fonts.googleapis.com/icon?family=Material+Icons',
    'https://fonts.googleapis.com/earlyaccess/notosansjp.css',
    '//fonts.googleapis.com',
    'https://fonts.gstatic.com/s/roboto/v30/x.woff2',
    'https://fonts.gstatic.com',
    'http://themes.googleusercontent.com/static/fonts/opensans/v6/x.woff',
    'https://ajax.googleapis.com/ajax/libs/webfont/1.6.26/webfont.js',
  ],
  'facebook-plugins': [
    'https://connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v19.0&appId=1',
    'https://connect.facebook.net/en_US/sdk/debug.js',
    'https://connect.facebook.net/en_US/sdk/xfbml.customerchat.js',
    'https://connect.facebook.net/fb_LT/all.js',
    'https://connect.facebook.net/sdk.js',
    'https://connect.facebook.net',
    'https://www.facebook.com/de_DE/sdk.js',
    'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fexample.org',
    'https://www.facebook.com/v2.0/plugins/page.php?href=x',
    'https://www.facebook.com/plugins/customer_chat/SDK/',
    'https://www.facebook.com/widgets/like.php?href=x',
    'https://m.facebook.com/plugins/post.php',
    'https://de-de.facebook.com/plugins/video.php',
    'https://facebook.com/plugins/share_button.php',
    'https://www.facebook.com/x/oauth/status?client_id=1',
    'https://www.facebook.com/connect/ping?client_id=1',
    'https://www.facebook.com/v19.0/dialog/oauth?display=iframe',
    'https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46',
    'https://static.ak.facebook.com/connect/xd_arbiter/x.js',
    'https://graph.facebook.com/?id=https://example.org&callback=f',
    'https://api.facebook.com/method/links.getStats',
    'https://badge.facebook.com/badge/1.png',
    'https://scontent-fra3-1.xx.fbcdn.net/v/t1.jpg',
    'https://lookaside.fbsbx.com/file/x',
  ],
  'meta-pixel': [
    'https://connect.facebook.net/en_US/fbevents.js',
    'https://connect.facebook.net/de_DE/fbevents.js?v=next',
    'https://connect.facebook.net/en_US/fbds.js',
    'https://connect.facebook.net/signals/config/123456?v=2.9',
    'https://connect.facebook.net/signals/plugins/identity.js',
    'https://www.facebook.com/tr?id=1&ev=PageView&noscript=1',
    'https://www.facebook.com/tr/?id=1&ev=PageView',
    'https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?id=1',
    'https://www.facebook.com/offsite_event.php?id=1',
    'https://www.facebook.com/brandlift.php',
  ],
  'wordpress-emoji': [
    '//s.w.org',
    'https://s.w.org/images/core/emoji/17.0.2/72x72/1f600.png',
    'https://s.w.org/images/core/emoji/12.0.0-1/svg/1f600.svg',
    'https://s0.wp.com/wp-content/mu-plugins/wpcom-smileys/twemoji/2/72x72/1f600.png',
    '/wp-includes/js/wp-emoji-release.min.js?ver=7.0',
    'https://example.com/shop/wp-includes/js/twemoji.js',
  ],
  gravatar: [
    'https://secure.gravatar.com/avatar/0bc83cb571cd1c50ba6f3e8a78ef1346?s=96&d=mm&r=g',
    'http://0.gravatar.com/avatar/0bc83cb571cd1c50ba6f3e8a78ef1346',
    'https://gravatar.com/0bc83cb571cd1c50ba6f3e8a78ef1346.json',
    'https://s.gravatar.com/js/gprofiles.js',
    'https://i0.wp.com/secure.gravatar.com/avatar/0bc8?ssl=1',
  ],
};

describe('addresses of services', () => {
  const table = Object.entries(addresses).flatMap(([id, urls]) => urls.map((url) => [url, id] as const));
  it.each(table)('finds the service of %s: %s', (url, id) => {
    expect(serviceOf(url, PAGE)).toBe(id);
  });
});

describe('addresses that belong to no service', () => {
  it.each([
    ['a share dialogue', 'https://www.facebook.com/sharer/sharer.php?u=https://example.org'],
    ['an older share dialogue', 'https://www.facebook.com/sharer.php?u=x'],
    ['another share dialogue', 'https://www.facebook.com/share.php?u=x'],
    ['a profile', 'https://www.facebook.com/einlass'],
    ['a profile whose name begins like the pixel', 'https://www.facebook.com/trapeze'],
    ['a path below the pixel’s', 'https://www.facebook.com/tr/more'],
    ['a resource hint for Facebook’s pages', 'https://www.facebook.com'],
    ['a search form', 'https://www.google.com/search?q=ads'],
    ['a map', 'https://www.google.com/maps/embed?pb=1'],
    ['a site whose name contains a listed one', 'https://notfacebook.com/plugins/like.php'],
    ['a site below another that looks like a listed one', 'https://connect.facebook.net.example.org/de_DE/sdk.js'],
    ['a site whose name ends differently', 'https://www.google-analytics.community/analytics.js'],
    ['a name under a country that is none', 'https://www.google.example.org/ads/ga-audiences'],
    ['a name that google.* does not stand for', 'https://www.google.dev/pagead/x'],
    ['a listed host in the path', 'https://example.org/www.google-analytics.com/analytics.js'],
    ['a listed host in the query', 'https://example.org/?u=https://connect.facebook.net/de_DE/sdk.js'],
    ['a listed host as user name', 'https://fonts.googleapis.com@example.org/css'],
    ['a library from a CDN for code', 'https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js'],
    ['a resource hint for a CDN for code', '//ajax.googleapis.com'],
    ['another file of WordPress.org', 'https://s.w.org/style/wp4.css'],
    ['a picture of the site on Jetpack’s servers', 'https://i0.wp.com/example.org/photo.jpg'],
    ['a file of the site named like a library', '/js/analytics.js'],
    ['a page of the site with a short id', '/product?id=G-12'],
    ['the page itself', ''],
  ])('leaves %s alone', (_, url) => {
    expect(serviceOf(url, PAGE)).toBeUndefined();
  });

  it.each([
    'blob:https://connect.facebook.net/0b9c',
    'data:text/html,<script src=https://connect.facebook.net/sdk.js>',
    'about:blank',
    'javascript:void(0)',
    'mailto:fonts@fonts.googleapis.com',
    'ftp://fonts.googleapis.com/css',
    'https://',
    'https://./',
    'https://.../css',
    'https://fonts.googleapis.com:port/',
    'https://[fonts.googleapis.com]/',
    '\ud800',
    'https://fonts.goo\ud800gleapis.com/',
  ])('leaves %j alone', (url) => {
    expect(serviceOf(url, PAGE)).toBeUndefined();
  });
});

describe('odd forms of an address', () => {
  it.each([
    ['upper case', 'HTTPS://FONTS.GOOGLEAPIS.COM/css'],
    ['a trailing dot', 'https://fonts.googleapis.com./css'],
    ['several trailing dots', 'https://fonts.googleapis.com.../css'],
    ['a port', 'https://fonts.googleapis.com:8443/css'],
    ['a user', 'https://user:secret@fonts.googleapis.com/css'],
    ['no scheme', '//fonts.googleapis.com/css'],
    ['white space around', ' \n\thttps://fonts.googleapis.com/css\u0000 '],
    ['tabs and line breaks within', 'ht\ntps://fonts.goo\tgleapis.com/c\rss'],
    ['backslashes', 'https:\\\\fonts.googleapis.com\\css'],
    ['a percent-encoded host', 'https://%66onts.googleapis.com/css'],
    ['full-width letters', 'https://ｆｏｎｔｓ.googleapis。com/css'],
    ['a web socket', 'ws://fonts.googleapis.com/'],
    ['a secure web socket', 'wss://fonts.googleapis.com/'],
  ])('recognises a host with %s', (_, url) => {
    expect(serviceOf(url, PAGE)).toBe('google-fonts');
  });

  it('reads a relative address from its base', () => {
    expect(serviceOf('css?family=Roboto', 'https://fonts.googleapis.com/x')).toBe('google-fonts');
    expect(serviceOf('../plugins/like.php', 'https://www.facebook.com/v2.0/x')).toBe('facebook-plugins');
  });

  it('needs no base for an address without a scheme', () => {
    expect(serviceOf('//fonts.googleapis.com/css')).toBe('google-fonts');
  });

  it('reads anything that is not text as text', () => {
    const address: unknown = { toString: () => 'https://fonts.googleapis.com/css' };
    expect(serviceOf(address as string)).toBe('google-fonts');
  });
});

describe('any input', () => {
  it('never throws', () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constant(Symbol('address')),
    );
    fc.assert(
      fc.property(anything, anything, (url, base) => {
        const id = serviceOf(url as string, base as string);
        expect(id === undefined || services.some((service) => service.id === id)).toBe(true);
      }),
    );
  });
});

describe('hosts that are longer than any name server knows', () => {
  /** A subdomain of Google Fonts, `length` characters long. */
  const subdomain = (length: number) => {
    const host = 'fonts.googleapis.com';
    return `${'a.'.repeat(length).slice(host.length + 1 - length)}.${host}`.replace(/^\./, 'a');
  };

  it('belong to nobody from 255 characters on', () => {
    expect([253, 254, 255, 300].map((length) => subdomain(length).length)).toEqual([253, 254, 255, 300]);
    expect(serviceOf(`https://${subdomain(253)}/css`)).toBe('google-fonts');
    // The longest name of all, written with its final dot.
    expect(serviceOf(`https://${subdomain(253)}./css`)).toBe('google-fonts');
    expect(serviceOf(`https://${subdomain(255)}/css`)).toBeUndefined();
    expect(serviceOf(`https://${subdomain(300)}/css`)).toBeUndefined();
  });

  it('belong to nobody whatever their path', () => {
    expect(serviceOf(`https://${subdomain(254)}/gtm.js?id=GTM-ABCD123`)).toBe('google-fonts');
    expect(serviceOf(`https://${'a'.repeat(255)}/gtm.js?id=GTM-ABCD123`)).toBeUndefined();
    expect(serviceOf(`https://${'a'.repeat(254)}/gtm.js?id=GTM-ABCD123`)).toBe('google-tag-manager');
  });

  it('belong to nobody with very many dots', () => {
    const dots = '.'.repeat(200_000);
    expect(serviceOf(`https://${dots}a${dots}/`)).toBeUndefined();
    expect(serviceOf(`https://fonts.googleapis.com${dots}/css`)).toBeUndefined();
    expect(serviceOf(`https://${dots}fonts.googleapis.com/css`)).toBeUndefined();
  });
});

/** Hosts that belong to a service whatever the path. */
const watched = services.flatMap((service: Service) =>
  service.match
    .filter((rule: Match) => rule.path === undefined && rule.query === undefined)
    .map(({ host = '' }) => [host.replace('*', 'de'), service.id] as const),
);

describe('hosts that are watched as a whole', () => {
  const label = fc.stringMatching(/^[a-z]{1,9}[0-9]x$/);
  const path = fc.webPath();

  it.each(watched)('finds every subdomain of %s', (host, id) => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 4 }), path, (labels, file) => {
        expect(serviceOf(`https://${[...labels, host].join('.')}${file}`)).toBe(id);
      }),
    );
  });

  it.each(watched)('takes no name that merely contains %s for it', (host) => {
    const disguise = fc.oneof(
      label.map((more) => `${host}.${more}.org`),
      label.map((more) => `${more}.org/${host}/`),
      label.map((more) => `${host}${more}`),
    );
    fc.assert(
      fc.property(disguise, (name) => {
        expect(serviceOf(`https://${name}`)).toBeUndefined();
      }),
    );
  });

  it.each(watched)('takes no name that merely ends like %s for it', (host) => {
    const wider = watched.find(([other]) => host.endsWith(`.${other}`))?.[1];
    fc.assert(
      fc.property(label, (more) => {
        expect(serviceOf(`https://${more}${host}/`)).toBe(wider);
      }),
    );
  });

  it.each(['googletagmanager.com', 'google-analytics.com', 'connect.facebook.net'])(
    'leaves no file of %s out, whichever of its services it belongs to',
    (host) => {
      fc.assert(
        fc.property(path, fc.webQueryParameters(), (file, query) => {
          expect(serviceOf(`https://www.${host}${file}?${query}`)).toBeDefined();
        }),
      );
    },
  );
});

describe('googletagmanager.com', () => {
  const id = fc
    .tuple(
      fc.constantFrom('G-', 'GT-', 'UA-', 'AW-', 'DC-', 'GTM-', 'MC-', 'aw-', ''),
      fc.stringMatching(/^[A-Z\d]{0,9}$/),
    )
    .map(([kind, rest]) => `id=${kind}${rest}`);

  it('lets a tag of Ads in by no opt-in to statistics, and belongs to a service in every case', () => {
    fc.assert(
      fc.property(fc.constantFrom('/gtag/js', '/gtag/destination', '/gtm.js', '/a'), fc.array(id), (path, ids) => {
        const found = serviceOf(`https://www.googletagmanager.com${path}?${ids.join('&')}`);
        const strict = !path.startsWith('/gtag/') || ids.some((text) => !/^id=(G|GT|UA)-/.test(text));
        expect(found === 'google-analytics').toBe(!strict);
        expect(found).toBeDefined();
      }),
    );
  });
});
