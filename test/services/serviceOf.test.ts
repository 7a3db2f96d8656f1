import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { services } from '../../src/services';
import type { Match, Service } from '../../src/services/Service';
import { serviceOf } from '../../src/services/serviceOf';
import { addresses, noAddresses, oddAddresses } from './addresses';

const PAGE = 'https://www.example.org/blog/';

describe('addresses of services', () => {
  const table = Object.entries(addresses).flatMap(([id, urls]) => urls.map((url) => [url, id] as const));
  it.each(table)('finds the service of %s: %s', (url, id) => {
    expect(serviceOf(url, PAGE)).toBe(id);
  });
});

describe('addresses that belong to no service', () => {
  it.each(noAddresses)('leaves %s alone', (_, url) => {
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
  it.each(oddAddresses)('recognises a host with %s', (_, url) => {
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
