import { describe, expect, it } from 'vitest';
import { localePart } from '../../src/words/localePart';
import { renderSentences } from '../../src/words/renderSentences';
import { sayFrom } from '../../src/words/sayFrom';

describe('the sentences of the first layer', () => {
  it('are those of one place only, in every language', () => {
    const [de, ...others] = ['de', 'en', 'fr'].map((lang) => [
      ...new Set(Object.keys(localePart(lang, 'first')).map((key) => key.replace(/_\w+$/, ''))),
    ]);
    for (const other of others) expect(other).toEqual(de);
    expect(de?.filter((key) => !/^(banner|button)\./.test(key))).toEqual([]);
    expect(de).toContain('banner.refuse');
  });

  it('leave out a plural that no question comes to', () => {
    expect(Object.keys(localePart('fr', 'first')).filter((key) => /_/.test(key))).toEqual([
      'banner.what_one',
      'banner.what_other',
      'banner.stands_one',
      'banner.stands_other',
    ]);
    expect(localePart('fr', 'all')).toHaveProperty('life.days_many');
  });

  it('keep open what only the page knows', () => {
    expect(renderSentences('banner.abroad').en).toEqual({
      'banner.abroad': 'Data also goes to countries outside the EU ({{countries}}).',
    });
  });

  it.each([
    ['en', 1, 'One recipient then learns'],
    ['en', 2, '2 recipients then learn'],
    ['de', 1, 'Dabei erfährt ein Empfänger'],
    ['de', 4, 'Dabei erfahren 4 Empfänger'],
    ['fr', 1, 'Un destinataire obtient'],
    ['fr', 4, '4 destinataires obtiennent'],
  ])('follow the rules of %s for %i', (lang, count, words) => {
    const say = sayFrom({ lang, texts: {} }, { sentences: localePart(lang, 'first') });
    expect(say('banner.what', { count, services: 'A', purposes: 'b' })).toContain(words);
  });

  it.each([undefined, null, 'no', [], { 'banner.title': null }])(
    'stand as they are when the owner writes %j',
    (texts) => {
      expect(sayFrom({ lang: 'en', texts }, { sentences: localePart('en', 'first') })('banner.refuse')).toBe(
        'Refuse all',
      );
    },
  );

  it('are shown by their key when nobody has written them', () => {
    expect(sayFrom({ lang: 'nl', texts: {} }, { sentences: localePart('nl', 'first') })('banner.refuse')).toBe(
      'banner.refuse',
    );
  });
});

describe('what only the site’s owner reads', () => {
  it.each(['first', 'placeholder', 'all'])('is not in the part "%s"', (part) => {
    for (const lang of ['de', 'en'])
      expect(Object.keys(localePart(lang, part)).filter((key) => key.startsWith('panel.'))).toEqual([]);
  });

  it('is in a part of its own, in every language', () => {
    const [de, en] = ['de', 'en'].map((lang) => Object.keys(localePart(lang, 'panel')));
    expect(de).toEqual(en);
    expect(de).toContain('panel.copy');
  });
});
