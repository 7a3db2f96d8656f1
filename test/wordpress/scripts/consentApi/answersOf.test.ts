import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../../src/wordpress/scripts/consentApi/answersOf';

/** As `class-consent-api.php` says it of these services. */
const services = {
  'google-analytics': ['statistics', 'statistics-anonymous'],
  'google-ads': ['marketing'],
  'meta-pixel': ['marketing'],
  'google-fonts': [],
};

const allowedBy = (granted: readonly string[], refused: readonly string[] = []) => {
  const { categories } = answersOf(services, { granted, refused });
  return Object.entries(categories).flatMap(([category, allowed]) => (allowed ? category : []));
};

describe('before a choice', () => {
  it('nothing is allowed but what the visitor asks the site itself for', () => {
    expect(allowedBy([])).toEqual(['functional']);
    expect(answersOf(services, { granted: [], refused: [] })).toMatchObject({
      decided: false,
      services: { 'google-analytics': false, 'google-ads': false, 'meta-pixel': false, 'google-fonts': false },
    });
  });
});

describe('a category', () => {
  it('is allowed when all services of it that were asked about are granted', () => {
    expect(allowedBy(['google-analytics'])).toEqual(['functional', 'statistics-anonymous', 'statistics']);
    expect(allowedBy(['google-ads', 'meta-pixel'])).toEqual(['functional', 'marketing']);
  });

  it('stays denied where one of its services was refused, as it covers services that nobody was asked about', () => {
    expect(allowedBy(['google-ads'], ['meta-pixel'])).toEqual(['functional']);
  });

  it('is not touched by a no to a service of another', () => {
    expect(allowedBy(['google-analytics'], ['meta-pixel'])).toContain('statistics');
  });

  it.each([[[]], [['google-analytics', 'google-ads', 'meta-pixel', 'google-fonts']]])(
    'of preferences is denied whatever was granted, because nobody was asked: %j',
    (granted) => {
      expect(allowedBy(granted)).not.toContain('preferences');
    },
  );

  it('is not allowed by a yes to content of others', () => {
    expect(allowedBy(['google-fonts'])).toEqual(['functional']);
  });

  it('is not allowed by a service that the site does not know', () => {
    expect(allowedBy(['somebody'])).toEqual(['functional']);
  });
});

describe('each service', () => {
  it('is answered for by itself, also when it was not asked about', () => {
    const answers = answersOf(services, { granted: ['google-fonts'], refused: ['meta-pixel'] });
    expect(answers.decided).toBe(true);
    expect(answers.services).toEqual({
      'google-analytics': false,
      'google-ads': false,
      'meta-pixel': false,
      'google-fonts': true,
    });
  });
});
