import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undecided } from '../../src/consent/Consent';
import { toAsk } from '../../src/consent/toAsk';
import { anyDecision, anyId, decision } from './decisions';

const some = ['google-analytics', 'google-fonts', 'gravatar'];

describe('without a signal of the browser', () => {
  it('asks about every service in use while nothing is decided', () => {
    expect(toAsk(undecided, some, false)).toEqual(some);
  });

  it('asks about a new service alone', () => {
    expect(toAsk(decision(['google-analytics'], ['google-fonts']), some, false)).toEqual(['gravatar']);
  });

  it('asks nothing again that was granted or refused', () => {
    expect(toAsk(decision(some, []), some, false)).toEqual([]);
    expect(toAsk(decision([], some), some, false)).toEqual([]);
  });

  it('asks about no service that the page does not use', () => {
    expect(toAsk(undecided, [], false)).toEqual([]);
    expect(toAsk(decision(['meta-pixel'], []), ['gravatar'], false)).toEqual(['gravatar']);
  });

  it('keeps the order of the services in use', () => {
    expect(toAsk(decision(['google-fonts'], []), new Set(some.toReversed()), false)).toEqual([
      'gravatar',
      'google-analytics',
    ]);
  });
});

it('asks a visitor nothing whose browser says no for all sites', () => {
  expect(toAsk(undecided, some, true)).toEqual([]);
  expect(toAsk(decision(['google-analytics'], []), some, true)).toEqual([]);
});

it('asks exactly about what is in use and has no answer', () => {
  fc.assert(
    fc.property(anyDecision, fc.uniqueArray(anyId), fc.boolean(), (consent, others, privacyControl) => {
      const used = [...consent.granted, ...others, ...consent.refused];
      const unanswered = others.filter((id) => !consent.granted.has(id) && !consent.refused.has(id));
      expect(toAsk(consent, used, privacyControl)).toEqual(privacyControl ? [] : unanswered);
    }),
  );
});
