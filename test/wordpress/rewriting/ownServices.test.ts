import { describe, expect, it } from 'vitest';
import { createServiceOf } from '../../../src/services/createServiceOf';
import type { Rules } from '../../../src/services/pickRules';
import { askPhp, noPhp, otherAnswers, WITH_PHP } from './askPhp';

const PAGE = 'https://www.example.org/';

type Own = readonly Pick<Rules, 'id' | 'match'>[];

/** Rules of an owner, and addresses that are asked about. */
const owners: readonly (readonly [rules: Own, ...urls: string[]])[] = [
  [[], '', '/x', 'https://gravatar.com/'],
  [
    [
      { id: 'wide', match: [{ host: 'example.net' }] },
      { id: 'narrow', match: [{ host: 'cdn.example.net', path: '^/x/' }] },
      { id: 'later', match: [{ host: 'cdn.example.net', path: '^/x/y' }] },
      { id: 'anywhere', match: [{ path: '^/x/' }] },
    ],
    ...['https://cdn.example.net/x/y', 'https://cdn.example.net/y', 'https://www.example.net/x/', '/x/', '/y/', 'x/'],
    ...['https://example.net.example.org/', 'https://example.nets/', 'https://notexample.net/', 'https://net/'],
  ],
  [
    [{ id: 'maps', match: [{ host: 'maps.*', query: '[?&]key=\\w+$' }] }],
    ...['com', 'de', 'co.uk', 'com.au', 'org', 'com.evil', 'evil.com', 'xco.uk'].map(
      (end) => `https://maps.${end}/?key=1`,
    ),
    ...['https://maps.de/?key=', 'https://maps.de/?key=1\n', 'https://maps.de/?key=1#', 'https://maps.de/'],
  ],
  [
    [
      { id: 'escapes', match: [{ path: '/\\u0061\\/~[~]{2}\\x62$' }] },
      { id: 'either', match: [{ path: '^/', query: '^\\?(a|b)=.*c' }, { host: 'a-b.example' }] },
    ],
    ...['/a/~~~b', '/a/~~~bc', '/?a=xc', '/?c=xc', '?b=c', '//a-b.example', '//axb.example', '//A-B.EXAMPLE./'],
  ],
];

const asked = owners.flatMap(([rules, ...urls]) => urls.map((url) => ['ownService', rules, url, PAGE] as const));

describe.skipIf(noPhp)(`services of an owner in PHP${WITH_PHP}`, () => {
  it('have the same addresses as in TypeScript', () => {
    const wanted = ([, rules, url, base]: (typeof asked)[number]) => {
      const serviceOf = createServiceOf(rules);
      // Where nothing is asked about, PHP suspects no text; TypeScript suspects most.
      return [serviceOf(url, base) ?? null, rules.length > 0 && serviceOf.mayName(url)];
    };
    expect(otherAnswers(asked, askPhp(asked), wanted)).toEqual([]);
  });

  it('can be asked whether their expressions are any', () => {
    const sources = ['^/x', '[?&]a=', '(', '[', 'a/b~c', '(?<=a)b', '*'];
    const isSound = ([, source]: readonly [string, string]) => {
      try {
        return Boolean(new RegExp(source));
      } catch {
        return false;
      }
    };
    const questions = sources.map((source) => ['compiles', source] as const);
    expect(otherAnswers(questions, askPhp(questions), isSound)).toEqual([]);
  });
});
