import { describe, expect, it } from 'vitest';
import { createServiceLookup } from '../../src/services/createServiceLookup';
import type { Match } from '../../src/services/Service';

const PAGE = 'https://www.example.org/';

const lookupOf = (...rows: readonly (readonly [id: string, ...match: Match[]])[]) => {
  const find = createServiceLookup(
    rows.flatMap(([id, first, ...others]) => (first ? [{ id, match: [first, ...others] as const }] : [])),
  );
  return (url: string) => find(url, PAGE);
};

describe('cost', () => {
  it('compiles expressions once, not for each address', () => {
    const find = createServiceLookup([{ id: 'a', match: [{ host: 'example.net', path: '^/x' }] }]);
    const original = globalThis.RegExp;
    try {
      globalThis.RegExp = new Proxy(original, {
        construct: () => {
          throw new Error('compiled again');
        },
      });
      expect(find('https://example.net/x', PAGE)).toBe('a');
    } finally {
      globalThis.RegExp = original;
    }
  });
});

describe('which rule decides', () => {
  it('prefers the longer host, whatever the order', () => {
    const find = lookupOf(['wide', { host: 'example.net' }], ['narrow', { host: 'cdn.example.net' }]);
    expect(find('https://cdn.example.net/')).toBe('narrow');
    expect(find('https://www.example.net/')).toBe('wide');
  });

  it('falls back to the wider host where the narrow one’s path does not fit', () => {
    const find = lookupOf(['narrow', { host: 'cdn.example.net', path: '^/x/' }], ['wide', { host: 'example.net' }]);
    expect(find('https://cdn.example.net/x/1')).toBe('narrow');
    expect(find('https://cdn.example.net/y/1')).toBe('wide');
  });

  it('prefers the earlier service within one host', () => {
    const find = lookupOf(['first', { host: 'example.net', path: '^/x' }], ['second', { host: 'example.net' }]);
    expect(find('https://example.net/x')).toBe('first');
    expect(find('https://example.net/y')).toBe('second');
  });

  it('asks rules for any host last', () => {
    const find = lookupOf(['anywhere', { path: '^/x' }], ['host', { host: 'example.net' }]);
    expect(find('https://example.net/x')).toBe('host');
    expect(find('/x')).toBe('anywhere');
  });

  it('needs every part of a rule to fit', () => {
    const find = lookupOf(['a', { host: 'example.net', path: '^/x$', query: '[?&]id=1' }]);
    expect(find('https://example.net/x?id=1')).toBe('a');
    expect(find('https://example.net/x?id=2')).toBeUndefined();
    expect(find('https://example.net/y?id=1')).toBeUndefined();
    expect(find('https://example.com/x?id=1')).toBeUndefined();
  });

  it.each(['example.notexample.net', 'example.net.example.org', 'example.nets', 'example', 'net'])(
    'does not take %s for example.net',
    (host) => {
      expect(lookupOf(['a', { host: 'example.net' }])(`https://${host}/`)).toBeUndefined();
    },
  );

  it('takes each dot of a host for a dot', () => {
    const find = lookupOf(['a', { host: 'stats.cdn.example.net' }]);
    expect(find('https://stats.cdn.example.net/')).toBe('a');
    for (const host of ['stats.cdn-example.net', 'stats.cdnxexample.net', 'stats-cdn.example.net']) {
      expect(find(`https://${host}/`)).toBeUndefined();
    }
  });

  it.each(['com', 'de', 'co.uk', 'com.au', 'co.jp', 'com.br'])('takes maps.* to stand for maps.%s', (country) => {
    const find = lookupOf(['a', { host: 'maps.*' }]);
    expect(find(`https://maps.${country}/`)).toBe('a');
    expect(find(`https://www.maps.${country}/`)).toBe('a');
  });

  it.each(['org', 'com.evil', 'evil.com', 'de.example', 'co.uk.example', 'xco.uk'])(
    'does not take maps.* to stand for maps.%s',
    (rest) => {
      expect(lookupOf(['a', { host: 'maps.*' }])(`https://maps.${rest}/`)).toBeUndefined();
    },
  );
});

describe('faults', () => {
  it.each(['nonsense', 'about:', '/x', ''])('finds nothing and does not throw for the base %j', (base) => {
    const find = createServiceLookup([{ id: 'a', match: [{ host: 'example.net' }] }]);
    expect(find('x.js', base)).toBeUndefined();
  });

  it('names an expression that does not compile at once, not while addresses are looked up', () => {
    expect(() => createServiceLookup([{ id: 'a', match: [{ host: 'example.net', path: '(' }] }])).toThrow(SyntaxError);
  });
});
