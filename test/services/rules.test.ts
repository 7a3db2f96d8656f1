import { describe, expect, it } from 'vitest';
import { services } from '../../src/services';
import { pickRules, type Rules } from '../../src/services/pickRules';
import { rules } from '../../src/services/rules';
import type { Service } from '../../src/services/Service';

const catalogue: readonly Service[] = services;

describe('the rules that are shipped', () => {
  it('are those of every service, in the order of the catalogue', () => {
    expect(rules.map(({ id }) => id)).toEqual(services.map(({ id }) => id));
    expect(rules.map(({ match }) => match)).toEqual(services.map(({ match }) => match));
  });

  it('come out of JSON as they went in', () => {
    expect(JSON.parse(JSON.stringify(rules))).toStrictEqual(rules);
  });

  it('carry nothing that only people read', () => {
    const keys = new Set(rules.flatMap((rule) => Object.keys(rule)));
    expect([...keys].toSorted()).toEqual(['embeds', 'id', 'match', 'signals']);
    const signalKeys = new Set(rules.flatMap(({ signals = {} }) => Object.keys(signals)));
    expect([...signalKeys]).toEqual(['consentMode']);
    const embedKeys = new Set(rules.flatMap(({ embeds = [] }) => embeds.flatMap((embed) => Object.keys(embed))));
    expect([...embedKeys].toSorted()).toEqual(['height', 'selector']);
  });

  it.each(catalogue)('keep room for each embed of $id that has a height, once', ({ id, embeds = [] }) => {
    const kept = (rules.find((rule) => rule.id === id)?.embeds ?? []).flatMap(({ selector, height }) =>
      selector.split(',').map((one) => ({ selector: one, height })),
    );
    const wanted = embeds.flatMap(({ selector, height }) => (height === undefined ? [] : [{ selector, height }]));
    const bySelector = (a: { selector: string }, b: { selector: string }) => (a.selector < b.selector ? -1 : 1);
    expect(kept.toSorted(bySelector)).toEqual(wanted.toSorted(bySelector));
  });

  it('name each height of a service once', () => {
    for (const { embeds = [] } of rules) expect(new Set(embeds.map(({ height }) => height)).size).toBe(embeds.length);
    expect(rules.find(({ id }) => id === 'facebook-plugins')?.embeds).toHaveLength(3);
  });
});

describe('picking the rules of a service', () => {
  const least: Service = {
    id: 'own',
    name: 'Own',
    purposes: ['media'],
    vendor: { name: 'Own', address: '', country: 'DE' },
    match: [{ host: 'example.net' }],
    stores: [],
    policyUrl: 'https://example.net/privacy',
    facts: { match: ['own'], vendor: ['own'], behaviour: ['own'] },
  };

  it('leaves keys without a value out', () => {
    expect(pickRules(least)).toStrictEqual({ id: 'own', match: [{ host: 'example.net' }] });
  });

  it('joins the selectors of embeds of one height, and leaves their frames out', () => {
    const embeds = [
      { selector: '.own', height: 300, frame: 'https://example.net/frame' },
      { selector: '.small', height: 44, link: 'href' },
      { selector: 'own\\:tag', height: 300, ended: true },
    ] as const;
    expect(pickRules({ ...least, embeds }).embeds).toStrictEqual([
      { selector: '.own,own\\:tag', height: 300 },
      { selector: '.small', height: 44 },
    ]);
  });

  it('keeps no room for an embed without a height', () => {
    const embeds = [{ selector: '.old' }, { selector: '.own', height: 300 }, { selector: '.older' }];
    expect(pickRules({ ...least, embeds }).embeds).toStrictEqual([{ selector: '.own', height: 300 }]);
    expect(pickRules({ ...least, embeds: [{ selector: '.old' }] }).embeds).toStrictEqual([]);
  });

  it('takes an owner’s own service as it stands, height or none', () => {
    const own: Rules = { ...least, embeds: [{ selector: '.old' }, { selector: '.own', height: 300 }] };
    // @ts-expect-error an embed that names no element
    const nameless: Rules = { ...least, embeds: [{ height: 300 }] };
    expect([own, nameless].map(({ id }) => id)).toEqual(['own', 'own']);
  });

  it('keeps the keys of Consent Mode, which Google’s tags must find before they run', () => {
    const signals = { consentMode: ['analytics_storage'], calls: [['own', 'grant']] } as const;
    expect(pickRules({ ...least, signals }).signals).toStrictEqual({ consentMode: ['analytics_storage'] });
  });

  it('leaves out the calls that go with an answer, since the banner makes them', () => {
    const signals = { calls: [['own', 'grant']] } as const;
    const optOut = { calls: [['own', 'revoke']] } as const;
    expect(pickRules({ ...least, signals, optOut })).toStrictEqual({ id: 'own', match: [{ host: 'example.net' }] });
  });
});

describe('the keys of Consent Mode that are shipped', () => {
  it('are those of every service that has some', () => {
    const keysOf = (each: readonly Pick<Service, 'id' | 'signals'>[]) =>
      each.map(({ id, signals }) => [id, signals?.consentMode]);
    expect(keysOf(rules)).toEqual(keysOf(catalogue));
    expect(rules.flatMap(({ signals }) => signals?.consentMode ?? [])).not.toHaveLength(0);
  });
});
