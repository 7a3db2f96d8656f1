import { describe, expect, it } from 'vitest';
import { createRuleOf } from '../../src/services/createRuleOf';
import { rules } from '../../src/services/rules';
import type { Match } from '../../src/services/Service';
import { addresses } from './addresses';

const PAGE = 'https://www.example.org/';

const ruleOfThese = (...rows: readonly (readonly [id: string, ...match: Match[]])[]) => {
  const find = createRuleOf(
    rows.flatMap(([id, first, ...others]) => (first ? [{ id, match: [first, ...others] as const }] : [])),
  );
  return (url: string) => find(url, PAGE);
};

describe('the rule by which an address is recognised', () => {
  it('is the one that fits among several of a service', () => {
    const narrow = { host: 'example.net', path: '^/x' };
    const find = ruleOfThese(['a', narrow, { host: 'example.com' }]);
    expect(find('https://www.example.net/x/1')).toEqual({ service: 'a', rule: narrow });
    expect(find('//example.com/')).toEqual({ service: 'a', rule: { host: 'example.com' } });
  });

  it('is the one with the longer host, then the earlier one, and one for any host last', () => {
    const find = ruleOfThese(
      ['anywhere', { path: '^/x' }],
      ['wide', { host: 'example.net' }],
      ['narrow', { host: 'cdn.example.net', path: '^/x' }],
      ['late', { host: 'cdn.example.net' }],
    );
    expect(find('https://cdn.example.net/x')?.service).toBe('narrow');
    expect(find('https://cdn.example.net/y')?.service).toBe('late');
    expect(find('https://example.net/x')?.service).toBe('wide');
    expect(find('/x')).toEqual({ service: 'anywhere', rule: { path: '^/x' } });
  });

  it.each(['https://example.net/', 'data:,x', 'http://[', ''])('is none for %j, which no service names', (url) => {
    expect(ruleOfThese(['a', { host: 'example.com' }])(url)).toBeUndefined();
  });

  it('is one of the service that the gate holds the address for, for every address known of the catalogue', () => {
    const find = createRuleOf(rules);
    const known = Object.entries(addresses).flatMap(([id, urls]) => urls.map((url) => [url, id]));
    expect(known.length).toBeGreaterThan(100);
    expect(known.map(([url = '']) => [url, find(url, PAGE)?.service])).toEqual(known);
  });
});
