import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answersOf, type Decision } from '../../../../src/wordpress/scripts/consentApi/answersOf';
import { tell } from '../../../../src/wordpress/scripts/consentApi/tell';

const services = { 'google-analytics': ['statistics'], 'meta-pixel': ['marketing'] };

/** What the API keeps: a cookie for each category, and one for all services. */
const kept = new Map<string, string>();
const keptServices = new Map<string, boolean>();
const told: string[] = [];

/** The API's own functions, as its version 2.0 has them. */
const api = () => ({
  wp_set_consent: (category: string, value: string) => {
    told.push(`${category}=${value}`);
    kept.set(category, value);
  },
  wp_set_service_consent: (service: string, allowed: boolean) => {
    told.push(`${service}=${allowed}`);
    keptServices.set(service, allowed);
  },
  consent_api: { cookie_prefix: 'wp_consent' },
});

beforeEach(() => {
  vi.stubGlobal('window', api());
});
afterEach(() => {
  vi.unstubAllGlobals();
  kept.clear();
  keptServices.clear();
  told.length = 0;
});

const cookies = () =>
  [
    ...[...kept].map(([category, value]) => `wp_consent_${category}=${value}`),
    `wp_consent_consented_services=${JSON.stringify(Object.fromEntries(keptServices))}`,
  ].join('; ');
const tellOf = (decision: Decision) => {
  told.length = 0;
  tell(answersOf(services, decision), cookies());
  return told;
};

const yesToAll = { granted: ['google-analytics', 'meta-pixel'], refused: [] };
const nothing = { granted: [], refused: [] };

describe('before a choice', () => {
  it('nothing is kept that says no, because silence is one already', () => {
    expect(tellOf(nothing)).toEqual(['functional=allow']);
  });

  it('a yes that is left of an earlier time is taken back', () => {
    tellOf(yesToAll);
    expect(tellOf(nothing)).toEqual([
      'statistics=deny',
      'marketing=deny',
      'google-analytics=false',
      'meta-pixel=false',
    ]);
  });
});

describe('after a choice', () => {
  it('every category and every service is answered', () => {
    expect(tellOf({ granted: ['google-analytics'], refused: ['meta-pixel'] })).toEqual([
      'functional=allow',
      'preferences=deny',
      'statistics-anonymous=deny',
      'statistics=allow',
      'marketing=deny',
      'google-analytics=true',
      'meta-pixel=false',
    ]);
  });

  it('what is known is not told again, so that no cookie outlives the decision', () => {
    tellOf(yesToAll);
    expect(tellOf(yesToAll)).toEqual([]);
  });

  it('a withdrawal is told', () => {
    tellOf(yesToAll);
    expect(tellOf({ granted: ['meta-pixel'], refused: ['google-analytics'] })).toEqual([
      'statistics=deny',
      'google-analytics=false',
    ]);
  });
});

it('tells categories alone to an API that knows no services', () => {
  const { wp_set_consent } = api();
  vi.stubGlobal('window', { wp_set_consent });
  expect(tellOf(yesToAll)).toEqual([
    'functional=allow',
    'preferences=deny',
    'statistics-anonymous=deny',
    'statistics=allow',
    'marketing=allow',
  ]);
});

it('tells nobody where there is no API', () => {
  vi.stubGlobal('window', {});
  expect(tellOf(yesToAll)).toEqual([]);
});
