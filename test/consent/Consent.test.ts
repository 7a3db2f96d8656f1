import { describe, expect, it } from 'vitest';
import { COOKIE, type Consent, MINUTES_PER_DAY, undecided } from '../../src/consent/Consent';
import { decision } from './decisions';

describe('a visitor’s decision', () => {
  it('has no answers to read while it is undecided', () => {
    // @ts-expect-error an undecided visitor has granted nothing, so there is nothing to read
    expect(undecided.granted).toBeUndefined();
    // @ts-expect-error nor refused anything
    expect(undecided.refused).toBeUndefined();
    expect(undecided).toStrictEqual({ state: 'undecided' });
  });

  it('cannot say too little', () => {
    // @ts-expect-error a decision without the time that it ends by
    const timeless: Consent = { state: 'decided', granted: new Set(), refused: new Set(), policy: '' };
    // @ts-expect-error an undecided visitor with a grant
    const contradiction: Consent = { state: 'undecided', granted: new Set(['google-fonts']) };
    // @ts-expect-error a third state
    const implied: Consent = { state: 'implied' };
    expect([timeless, contradiction, implied]).toHaveLength(3);
  });

  it('cannot be changed where it is read', () => {
    const consent = decision(['google-fonts'], []);
    const misuse = () => {
      // @ts-expect-error a grant is given by an answer, see `choose`
      consent.granted.add('google-ads');
      // @ts-expect-error a decision does not grow younger
      consent.at = 0;
    };
    expect(misuse).toBeTypeOf('function');
  });
});

it('keeps one cookie, whose name no list of ad blockers knows', () => {
  expect(COOKIE).toBe('einlass');
  expect(COOKIE).not.toMatch(/cookie|consent|gdpr|cmp/i);
});

it('counts a day as 24 hours', () => {
  expect(MINUTES_PER_DAY).toBe(24 * 60);
});
