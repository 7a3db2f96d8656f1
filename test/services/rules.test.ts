import { describe, expect, it } from 'vitest';
import { services } from '../../src/services';
import { pickRules } from '../../src/services/pickRules';
import { rules } from '../../src/services/rules';
import type { Service } from '../../src/services/Service';

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
    expect([...keys].toSorted()).toEqual(['id', 'match', 'optOut', 'reserve', 'signals']);
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
    expect(pickRules(least)).toStrictEqual({ id: 'own', match: [{ host: 'example.net' }], reserve: [] });
  });

  it('keeps selector and height of each embed', () => {
    const embeds = [{ selector: '.own', height: 300, frame: 'https://example.net/frame' }];
    expect(pickRules({ ...least, embeds }).reserve).toEqual([['.own', 300]]);
  });

  it('keeps what tells the service’s code of a grant and of a withdrawal', () => {
    const signals = { calls: [['own', 'grant']] } as const;
    const optOut = { calls: [['own', 'revoke']] } as const;
    expect(pickRules({ ...least, signals, optOut })).toMatchObject({ signals, optOut });
  });
});
