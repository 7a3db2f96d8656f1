import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undecided } from '../../src/consent/Consent';
import { expiryOf } from '../../src/consent/expiryOf';
import { formatConsent } from '../../src/consent/formatConsent';
import { parseConsent } from '../../src/consent/parseConsent';
import { policyKey } from '../../src/consent/policyKey';
import { anyDays, anyDecision, anyPolicy, decision, minuteOf } from './decisions';

const AT = minuteOf('2026-05-01T09:30Z');
const DAY = 24 * 60;
const terms = { now: AT, days: 1, policy: '' };
const VALID = 'v=1&at=2026-05-01T09:30Z&policy=&yes=google-fonts&no=google-ads+meta-pixel';

describe('the text that was kept', () => {
  it('is the decision again', () => {
    expect(parseConsent(VALID, terms)).toStrictEqual(decision(['google-fonts'], ['google-ads', 'meta-pixel']));
  });

  it('is the decision again, any decision at any minute, as long as it lives', () => {
    const scenario = anyDecision.chain((consent) =>
      anyDays.chain((days) =>
        fc.record({
          consent: fc.constant(consent),
          days: fc.constant(days),
          now: fc.integer({ min: consent.at, max: expiryOf(consent, days) - 1 }),
        }),
      ),
    );
    fc.assert(
      fc.property(scenario, ({ consent, days, now }) => {
        expect(parseConsent(formatConsent(consent), { now, days, policy: consent.policy })).toEqual(consent);
      }),
    );
  });

  it('is the decision again where the policy is written as the owner writes it', () => {
    fc.assert(
      fc.property(anyDecision, anyPolicy, (some, policy) => {
        const consent = { ...some, policy: policyKey(policy) };
        expect(parseConsent(formatConsent(consent), { now: consent.at, days: 1, policy })).toEqual(consent);
      }),
    );
  });

  it('can be a yes to all, a no to all, or an answer about nothing', () => {
    for (const consent of [decision(['a', 'b'], []), decision([], ['a', 'b']), decision([], [])]) {
      expect(parseConsent(formatConsent(consent), terms)).toEqual(consent);
    }
  });
});

describe('the life of a decision', () => {
  it('is one day to the minute', () => {
    expect(parseConsent(VALID, { ...terms, now: AT }).state).toBe('decided');
    expect(parseConsent(VALID, { ...terms, now: AT + DAY - 1 }).state).toBe('decided');
    expect(parseConsent(VALID, { ...terms, now: AT + DAY })).toBe(undecided);
    expect(parseConsent(VALID, { ...terms, now: AT + DAY + 1 })).toBe(undecided);
  });

  it.each([1, 2, 7, 30, 365])('is %i days to the minute where the owner says so', (days) => {
    expect(parseConsent(VALID, { ...terms, days, now: AT + days * DAY - 1 }).state).toBe('decided');
    expect(parseConsent(VALID, { ...terms, days, now: AT + days * DAY })).toBe(undecided);
  });

  it('ends at once when the owner makes it shorter, and lasts when the owner makes it longer', () => {
    const now = AT + 3 * DAY;
    expect(parseConsent(VALID, { ...terms, days: 7, now }).state).toBe('decided');
    expect(parseConsent(VALID, { ...terms, days: 3, now })).toBe(undecided);
    expect(parseConsent(VALID, { ...terms, days: 4, now }).state).toBe('decided');
  });

  it('is the same for any decision', () => {
    fc.assert(
      fc.property(anyDecision, anyDays, (consent, days) => {
        const at = (now: number) => parseConsent(formatConsent(consent), { now, days, policy: consent.policy }).state;
        expect(at(expiryOf(consent, days) - 1)).toBe('decided');
        expect(at(expiryOf(consent, days))).toBe('undecided');
        expect(at(consent.at)).toBe('decided');
        expect(at(consent.at - 1)).toBe('undecided');
      }),
    );
  });

  it('has not begun where the clock was set back', () => {
    expect(parseConsent(VALID, { ...terms, now: AT - 1 })).toBe(undecided);
    expect(parseConsent(VALID, { ...terms, days: 365, now: AT - 400 * DAY })).toBe(undecided);
  });

  it('has ended where nobody knows the time or the days', () => {
    expect(parseConsent(VALID, { ...terms, now: Number.NaN })).toBe(undecided);
    expect(parseConsent(VALID, { ...terms, days: Number.NaN })).toBe(undecided);
  });
});

describe('the policy of a decision', () => {
  const under = (policy: string) => formatConsent(decision(['a'], [], { policy: policyKey(policy) }));

  it.each([
    ['2026-05-01', '2026-05-01'],
    ['1. Mai 2026', '1. Mai 2026'],
    ['1. Mai 2026', '1._Mai_2026'],
    ['', ''],
  ])('counts for %j where it is %j', (then, now) => {
    expect(parseConsent(under(then), { ...terms, policy: now }).state).toBe('decided');
  });

  it.each([
    ['2026-05-01', '2026-06-01'],
    ['2026-05-01', ''],
    ['', '2026-05-01'],
    ['2026-05-01', '2026-05-0'],
    ['v1', 'V1'],
  ])('no longer counts for %j where it is now %j', (then, now) => {
    expect(parseConsent(under(then), { ...terms, policy: now })).toBe(undecided);
  });
});

describe('texts that are no decision', () => {
  it.each([
    ['a missing cookie', undefined],
    ['nothing', null],
    ['an empty text', ''],
    ['a broken escape', '%'],
    ['the text null', 'null'],
    ['the text undefined', 'undefined'],
    ['an empty list', '[]'],
    ['JSON', '{"v":1}'],
    ['a number', 1],
    ['true', true],
    ['true as text', 'true'],
    ['an object', {}],
    ['a newer version', VALID.replace('v=1', 'v=2')],
    ['a version that begins like ours', VALID.replace('v=1', 'v=10')],
    ['no version', VALID.replace('v=1&', '')],
    ['an extra field at the end', `${VALID}&maybe=a`],
    ['an extra field at the start', `x=1&${VALID}`],
    ['an extra field within', VALID.replace('&yes', '&maybe=a&yes')],
    ['the fields in another order', 'v=1&at=2026-05-01T09:30Z&policy=&no=google-ads&yes=google-fonts'],
    ['a field twice', VALID.replace('&no=', '&yes=google-ads&no=')],
    ['no answers', 'v=1&at=2026-05-01T09:30Z&policy='],
    ['a yes alone', 'v=1&at=2026-05-01T09:30Z&policy=&yes=google-fonts'],
    ['an id in upper case', VALID.replace('google-fonts', 'Google-Fonts')],
    ['an id with a dot', VALID.replace('google-fonts', 'google.fonts')],
    ['an id with a space', VALID.replace('google-fonts', 'google fonts')],
    ['an id with an underline', VALID.replace('google-fonts', 'google_fonts')],
    ['ids with commas', VALID.replace('+', ',')],
    ['escaped separators', VALID.replace('+', '%2B')],
    ['a yes and a no to one service', VALID.replace('google-fonts', 'google-fonts+google-ads')],
    ['white space before it', ` ${VALID}`],
    ['white space after it', `${VALID} `],
    ['a line break after it', `${VALID}\n`],
    ['quotation marks', `"${VALID}"`],
    ['two of them', `${VALID}${VALID}`],
    ['two of them in two lines', `${VALID}\n${VALID}`],
  ])('leave the visitor undecided: %s', (_, text) => {
    expect(parseConsent(text, terms)).toBe(undecided);
  });

  it.each([
    ['no date', ''],
    ['a word', 'yesterday'],
    ['a day alone', '2026-05-01'],
    ['seconds', '2026-05-01T09:30:00Z'],
    ['no time zone', '2026-05-01T09:30'],
    ['another time zone', '2026-05-01T09:30+02:00'],
    ['lower case', '2026-05-01t09:30z'],
    ['a minute as a number', '29627130'],
    ['the 13th month', '2025-13-01T09:30Z'],
    ['the month 0', '2026-00-01T09:30Z'],
    ['the day 0', '2026-05-00T09:30Z'],
    ['the 32nd of a month', '2026-03-32T09:30Z'],
    ['the 25th hour', '2026-04-30T25:00Z'],
    ['the 60th minute', '2026-05-01T08:60Z'],
    ['the 29th of February of a year without one', '2026-02-29T09:30Z'],
    ['the 30th of February', '2026-02-30T09:30Z'],
    ['the 31st of April', '2026-04-31T09:30Z'],
    ['the hour 24, which is 0 of the next day', '2026-04-30T24:00Z'],
    ['the year 10000', '10000-01-01T00:00Z'],
    ['the year 10000 as JavaScript writes it', '+010000-01-01T00:00Z'],
    ['the year 10000 as it is cut off', '+010000-01-01T00Z'],
    ['a year before Christ', '-000001-01-01T00:00Z'],
  ])('leave the visitor undecided, with %s for the time', (_, at) => {
    const text = VALID.replace('2026-05-01T09:30Z', at);
    expect(text).not.toBe(VALID);
    for (const now of [AT, minuteOf('9999-12-31T23:59Z') + 1]) {
      expect(parseConsent(text, { ...terms, days: 365, now })).toBe(undecided);
    }
  });

  it('leave the visitor undecided in the year 10000, whose dates the cookie cannot carry', () => {
    const at = minuteOf('9999-12-31T23:59Z') + 1;
    expect(parseConsent(formatConsent(decision(['a'], [], { at })), { ...terms, now: at })).toBe(undecided);
  });
});

describe('any text', () => {
  it('leaves the visitor undecided when it is random', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'v=1&at2026-0T:9Zpolicyesn+'), maxLength: 80 }),
      fc.json(),
      fc.webUrl({ withQueryParameters: true }),
      fc.double(),
      fc.bigInt(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(anything, anyPolicy, (text, policy) => {
        expect(parseConsent(text, { now: AT, days: 365, policy })).toBe(undecided);
      }),
    );
  });

  it('that is cut off grants what the whole one grants, or nothing', () => {
    const cut = anyDecision.chain((consent) =>
      fc.record({ consent: fc.constant(consent), length: fc.nat({ max: formatConsent(consent).length }) }),
    );
    fc.assert(
      fc.property(cut, ({ consent, length }) => {
        const whole = formatConsent(consent);
        const read = parseConsent(whole.slice(0, length), { now: consent.at, days: 1, policy: consent.policy });
        if (length < whole.indexOf('&no=') + 4) expect(read).toBe(undecided);
        // What is left of a refused id may be a granted one: a yes and a no to it.
        else if (read.state === 'decided') expect(read.granted).toEqual(consent.granted);
        if (length === whole.length) expect(read).toEqual(consent);
      }),
    );
  });

  it('that is changed somewhere says only what stands in it', () => {
    const letter = fc.oneof(
      fc.constantFrom(...'0123456789+-&=.:_TZvyesno%; \n'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const changed = anyDecision.chain((consent) => {
      const text = formatConsent(consent);
      const place = fc.record({ start: fc.nat({ max: text.length }), removed: fc.nat({ max: 3 }), letter });
      return place.map(({ start, removed, letter }) => ({
        consent,
        text: text.slice(0, start) + letter + text.slice(start + removed),
      }));
    });
    const named = (text: string, from: string, to: string) => text.split(from).at(-1)?.split(to)[0]?.split('+');
    fc.assert(
      fc.property(changed, ({ consent, text }) => {
        const read = parseConsent(text, { now: consent.at, days: 365, policy: consent.policy });
        if (read.state === 'undecided') return;
        for (const id of read.granted) expect(named(text, '&yes=', '&no=')).toContain(id);
        for (const id of read.refused) expect(named(text, '&no=', '&')).toContain(id);
        expect([...read.granted].filter((id) => read.refused.has(id))).toEqual([]);
        expect(read.policy).toBe(consent.policy);
        expect(text).toContain(`&policy=${consent.policy}&`);
        expect(read.at).toBeLessThanOrEqual(consent.at);
        expect(expiryOf(read, 365)).toBeGreaterThan(consent.at);
      }),
      { numRuns: 1000 },
    );
  });
});
