import fc from 'fast-check';
import Cookies from 'js-cookie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { COOKIE } from '../../src/consent/Consent';
import { formatConsent } from '../../src/consent/formatConsent';
import { services } from '../../src/services';
import { anyDecision, decision, minuteOf } from './decisions';

const ids = services.map(({ id }) => id);

afterEach(() => vi.unstubAllEnvs());

describe('the text of a decision', () => {
  it('can be read by people', () => {
    const consent = decision(['google-fonts'], ['meta-pixel', 'google-analytics'], { policy: '2026-05-01' });
    expect(formatConsent(consent)).toBe(
      'v=1&at=2026-05-01T09:30Z&policy=2026-05-01&yes=google-fonts&no=google-analytics+meta-pixel',
    );
  });

  it('leaves empty what there is none of', () => {
    expect(formatConsent(decision([], []))).toBe('v=1&at=2026-05-01T09:30Z&policy=&yes=&no=');
    expect(formatConsent(decision(['a'], []))).toBe('v=1&at=2026-05-01T09:30Z&policy=&yes=a&no=');
    expect(formatConsent(decision([], ['a']))).toBe('v=1&at=2026-05-01T09:30Z&policy=&yes=&no=a');
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'])(
    'is the same in the time zone of %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(new Date(minuteOf('2026-05-01T09:30Z') * 60_000).getTimezoneOffset()).not.toBe(0);
      expect(formatConsent(decision(['a'], []))).toBe('v=1&at=2026-05-01T09:30Z&policy=&yes=a&no=');
    },
  );

  it('is the same for two visitors with the same answers, in whichever order they gave them', () => {
    const shuffled = anyDecision.chain((consent) => {
      const mixed = (set: ReadonlySet<string>) =>
        fc.shuffledSubarray([...set], { minLength: set.size }).map((ids) => new Set(ids));
      return fc.record({
        one: fc.constant(consent),
        other: fc.record({ granted: mixed(consent.granted), refused: mixed(consent.refused) }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        expect(formatConsent({ ...one, ...other })).toBe(formatConsent(one));
      }),
    );
  });

  it('differs where the answers differ', () => {
    const texts = [
      decision(['a'], ['b']),
      decision(['b'], ['a']),
      decision(['a', 'b'], []),
      decision([], ['a', 'b']),
      decision(['a-b'], []),
      decision(['a'], ['b'], { policy: '2' }),
      decision(['a'], ['b'], { at: minuteOf('2026-05-01T09:31Z') }),
    ].map(formatConsent);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has nothing but characters that stand in a cookie as they are', () => {
    fc.assert(
      fc.property(anyDecision, (consent) => {
        expect(formatConsent(consent)).toMatch(/^[A-Za-z\d=&:+._-]+$/);
      }),
    );
  });

  it('is written letter by letter by js-cookie, and read so', () => {
    fc.assert(
      fc.property(anyDecision, (consent) => {
        const text = formatConsent(consent);
        expect(Cookies.converter.write?.(text, COOKIE)).toBe(text);
        expect(Cookies.converter.read?.(text, COOKIE)).toBe(text);
      }),
    );
  });

  it('stays under 500 bytes for the whole catalogue under a policy with a long name', () => {
    const answers = [decision(ids, []), decision([], ids), decision(ids.slice(0, 4), ids.slice(4))];
    for (const answer of answers) {
      const cookie = `${COOKIE}=${formatConsent({ ...answer, policy: 'x'.repeat(40) })}`;
      for (const id of ids) expect(cookie).toContain(id);
      expect(Buffer.byteLength(cookie)).toBeLessThan(500);
    }
  });
});
