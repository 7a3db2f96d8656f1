import { describe, expect, it } from 'vitest';
import { type CatalogueId, services } from '../../src/services';
import { consentModeKeys, purposes, type Service, storeUses } from '../../src/services/Service';
import { type Source, sources } from '../../src/services/sources';

const all: readonly Service[] = services;
const each = all.map((service) => [service.id, service] as const);
const known: Readonly<Record<string, Source>> = sources;
const cited = (service: Service) => [
  ...service.facts.match,
  ...service.facts.vendor,
  ...service.facts.behaviour,
  ...service.stores.map((store) => store.source),
];

// @ts-expect-error an id that no service of the catalogue has
const unknownId: CatalogueId = 'google-analytic';

describe('the catalogue', () => {
  it('gives every service an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.some(({ id }) => id === unknownId)).toBe(false);
  });

  it('is plain JSON data', () => {
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
  });

  it('cites every source that it lists', () => {
    expect(Object.keys(sources).toSorted()).toEqual([...new Set(all.flatMap(cited))].toSorted());
  });

  it('keeps what one service stores on the site apart from what another does', () => {
    const patterns = all.flatMap(({ id, stores }) =>
      stores.filter(({ owner }) => owner === 'site').map(({ name, kind }) => ({ id, name, kind })),
    );
    const fits = (name: string, pattern: string) =>
      new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name.replaceAll('*', 'x'));
    for (const one of patterns) {
      const others = patterns.filter((other) => other.id !== one.id && other.kind === one.kind);
      expect(others.filter((other) => fits(one.name, other.name))).toEqual([]);
    }
  });
});

describe.each(each)('%s', (_, service) => {
  it('has an id that needs no escaping in markup, cookies and addresses', () => {
    expect(service.id).toMatch(/^[a-z][a-z\d]*(-[a-z\d]+)*$/);
    expect(decodeURIComponent(encodeURIComponent(service.id))).toBe(encodeURIComponent(service.id));
  });

  it('says who receives data, for what, and what a transfer rests on', () => {
    expect(service.vendor.name).not.toBe('');
    expect(service.vendor.country).toMatch(/^[A-Z]{2}$/);
    expect(service.purposes.every((purpose) => purposes.includes(purpose))).toBe(true);
    if (service.vendor.country === 'US') expect(service.vendor.basis).toBeDefined();
    for (const { name, country, basis } of service.recipients ?? []) {
      expect(name).not.toBe('');
      expect(country).toMatch(/^[A-Z]{2}$/);
      if (country === 'US') expect(basis).not.toBe('eu');
    }
  });

  it('links to pages by https', () => {
    const frames = (service.embeds ?? []).map(({ frame }) => (typeof frame === 'object' ? frame.to : frame));
    const pages = (service.pages ?? []).map(({ to }) => to);
    for (const link of [service.policyUrl, service.optOutUrl, ...frames, ...pages])
      if (link !== undefined) expect(new URL(link).protocol).toBe('https:');
  });

  it('rests every part on dated sources', () => {
    const { match, vendor, behaviour } = service.facts;
    for (const part of [match, vendor, behaviour]) expect(part).not.toHaveLength(0);
    for (const key of cited(service)) expect(known[key]?.checkedOn, key).toMatch(/^202\d-[01]\d-[0-3]\d$/);
  });

  it('matches by lower-case hosts, or by a path where any host will do', () => {
    for (const { host, path } of service.match) {
      if (host === undefined) expect(path).toBeDefined();
      else expect(host).toMatch(/^([a-z\d-]+\.)+([a-z]+|\*)$/);
    }
  });

  it('writes expressions that JavaScript and PCRE both read', () => {
    const expressions = [...service.match.flatMap(({ path, query }) => [path, query]), service.optOut?.flag?.id];
    for (const expression of expressions.filter((each) => each !== undefined)) {
      // With `u`, JavaScript refuses the loose escapes and brackets that the two read differently.
      expect(() => new RegExp(expression, 'u')).not.toThrow();
      // No delimiter that PHP would need, no group that the two name differently.
      expect(expression).not.toMatch(/[~#]|\(\?[^!:=]/);
    }
  });

  it('names each store once, says why it is there, and whose it is', () => {
    const keys = service.stores.map(({ name, kind, owner }) => `${kind} ${name} ${owner}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { name, kind, owner, life, use } of service.stores) {
      expect(storeUses).toContain(use);
      expect(name).toMatch(/[^*]/);
      expect(name).not.toMatch(/^\*/);
      if (owner !== 'site') expect(owner).toMatch(/^([a-z\d-]+\.)+[a-z]+$/);
      if (kind === 'sessionStorage') expect(life).toBe('session');
      if (kind === 'localStorage') expect(life).toBe('persistent');
      if (typeof life === 'object') expect(Object.values(life).every((amount) => amount > 0)).toBe(true);
    }
  });

  it('names each embed once, and keeps room enough for a button where it keeps any', () => {
    const selectors = (service.embeds ?? []).map(({ selector }) => selector);
    expect(new Set(selectors).size).toBe(selectors.length);
    for (const { height = 44 } of service.embeds ?? []) expect(height).toBeGreaterThanOrEqual(44);
  });
});

describe('room for Facebook’s plugins', () => {
  const embeds = all.find(({ id }) => id === 'facebook-plugins')?.embeds ?? [];
  const heightOf = (wanted: string) => embeds.find(({ selector }) => selector === wanted)?.height;

  it.each(['like', 'share-button', 'page', 'like-box', 'comments', 'post', 'video', 'login-button'])(
    'is kept for %s, which Meta draws or has ended lately',
    (name) => {
      expect(heightOf(`.fb-${name}`)).toBeGreaterThanOrEqual(44);
    },
  );

  it.each(['send', 'follow', 'activity', 'recommendations', 'facepile', 'save', 'subscribe', 'group', 'quote'])(
    'is not kept for %s, which Meta has not drawn for years',
    (name) => {
      expect(embeds.map(({ selector }) => selector)).toContain(`.fb-${name}`);
      expect(heightOf(`.fb-${name}`)).toBeUndefined();
    },
  );

  it('is the same for both ways of writing a plugin', () => {
    const tags = embeds.filter(({ selector }) => selector.startsWith('fb\\:'));
    expect(tags).not.toHaveLength(0);
    for (const { selector, height, frame } of tags) {
      const twin = embeds.find((other) => other.selector === selector.replace('fb\\:', '.fb-'));
      expect([selector, twin?.height, twin?.frame]).toEqual([selector, height, frame]);
    }
  });
});

describe('what a grant tells Google', () => {
  const granted = (id: CatalogueId) => all.find((service) => service.id === id)?.signals?.consentMode ?? [];

  it('grants storage for analytics alone with Google Analytics', () => {
    expect(granted('google-analytics')).toEqual(['analytics_storage']);
  });

  it('grants everything about advertising with Google Ads, and nothing else', () => {
    expect(granted('google-ads')).toEqual(consentModeKeys.filter((key) => key.startsWith('ad_')));
  });

  it('grants nothing with the container alone', () => {
    expect(granted('google-tag-manager')).toEqual([]);
  });
});

describe('what a vendor stores under its own domain', () => {
  it.each(['datr', 'fr', 'sb', 'c_user', 'IDE', 'NID', 'Conversion', 'td'])('does not say %s is the site’s', (name) => {
    const stores = all.flatMap((service) => service.stores).filter((store) => store.name === name);
    expect(stores).not.toHaveLength(0);
    for (const { owner } of stores) expect(owner).not.toBe('site');
  });

  it.each(['_ga', '_ga_*', '_gid', '_gcl_au', '__gads', '_fbp', '_fbc', 'fbsr_*'])('says %s is the site’s', (name) => {
    expect(all.flatMap((service) => service.stores).find((store) => store.name === name)?.owner).toBe('site');
  });
});

describe('ids that switch Google Analytics off', () => {
  const flag = all.find(({ id }) => id === 'google-analytics')?.optOut?.flag;
  const idsIn = (text: string) => [...text.matchAll(new RegExp(flag?.id ?? '^', 'g'))].map(([id]) => id);

  it('are found in addresses and commands', () => {
    expect(flag?.prefix).toBe('ga-disable-');
    expect(idsIn('https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345&l=layer')).toEqual(['G-ABCDE12345']);
    expect(idsIn('["config","UA-12345-1"],["config","G-ABCDE12345"]')).toEqual(['UA-12345-1', 'G-ABCDE12345']);
    expect(idsIn('gtm.js?id=GTM-ABCD123 AW-123456789')).toEqual([]);
  });
});
