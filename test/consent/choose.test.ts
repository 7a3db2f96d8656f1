import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undecided } from '../../src/consent/Consent';
import { choose } from '../../src/consent/choose';
import { anyDecision, anyId, anyMinute, anyPolicy, decision, minuteOf } from './decisions';

const EARLIER = minuteOf('2026-05-01T09:30Z');
const NOW = minuteOf('2026-05-01T18:00Z');
const terms = { now: NOW, policy: '' };

describe('the first answer', () => {
  it('is kept with its time and policy', () => {
    const answer = { grant: ['google-fonts'], refuse: ['google-ads', 'meta-pixel'] };
    expect(choose(undecided, answer, { now: NOW, policy: '1. Mai 2026' })).toStrictEqual(
      decision(['google-fonts'], ['google-ads', 'meta-pixel'], { at: NOW, policy: '1._Mai_2026' }),
    );
  });

  it('can be a yes alone or a no alone', () => {
    expect(choose(undecided, { grant: ['gravatar'] }, terms)).toStrictEqual(decision(['gravatar'], [], { at: NOW }));
    expect(choose(undecided, { refuse: ['gravatar'] }, terms)).toStrictEqual(decision([], ['gravatar'], { at: NOW }));
  });

  it('grants nothing that it does not name', () => {
    expect(choose(undecided, {}, terms).granted).toStrictEqual(new Set());
  });
});

describe('a yes and a no to one service in one answer', () => {
  it('is a no', () => {
    const answer = { grant: ['google-ads', 'gravatar'], refuse: ['google-ads'] };
    expect(choose(undecided, answer, terms)).toStrictEqual(decision(['gravatar'], ['google-ads'], { at: NOW }));
    expect(choose(decision(['google-ads'], []), answer, terms).granted).toStrictEqual(new Set(['gravatar']));
  });
});

describe('a later answer', () => {
  const earlier = decision(['google-fonts', 'gravatar'], ['google-ads'], { at: EARLIER });

  it('takes a yes back', () => {
    expect(choose(earlier, { refuse: ['gravatar'] }, terms)).toStrictEqual(
      decision(['google-fonts'], ['google-ads', 'gravatar'], { at: EARLIER }),
    );
  });

  it('turns a no into a yes', () => {
    expect(choose(earlier, { grant: ['google-ads'] }, terms)).toStrictEqual(
      decision(['google-fonts', 'gravatar', 'google-ads'], [], { at: EARLIER }),
    );
  });

  it('about a new service lets the rest stand and live no longer', () => {
    expect(choose(earlier, { grant: ['meta-pixel'] }, terms)).toStrictEqual(
      decision(['google-fonts', 'gravatar', 'meta-pixel'], ['google-ads'], { at: EARLIER }),
    );
  });

  it('about all but one service extends nothing', () => {
    expect(choose(earlier, { grant: ['google-fonts'], refuse: ['google-ads', 'meta-pixel'] }, terms).at).toBe(EARLIER);
  });

  it('about everything decided before starts a new life', () => {
    const all = { grant: ['google-fonts'], refuse: ['google-ads', 'gravatar'] };
    expect(choose(earlier, all, terms)).toStrictEqual(
      decision(['google-fonts'], ['google-ads', 'gravatar'], { at: NOW }),
    );
    expect(choose(earlier, { ...all, grant: ['google-fonts', 'meta-pixel'] }, terms).at).toBe(NOW);
  });

  it('that repeats everything starts a new life', () => {
    expect(choose(earlier, { grant: earlier.granted, refuse: earlier.refused }, terms)).toStrictEqual({
      ...earlier,
      at: NOW,
    });
  });

  it('that names nothing changes nothing', () => {
    expect(choose(earlier, {}, terms)).toStrictEqual(earlier);
    expect(choose(earlier, { grant: [], refuse: [] }, terms)).toStrictEqual(earlier);
  });

  it('leaves the decision that it was given untouched', () => {
    choose(earlier, { grant: ['google-ads'], refuse: ['gravatar', 'google-fonts'] }, terms);
    expect(earlier).toStrictEqual(decision(['google-fonts', 'gravatar'], ['google-ads'], { at: EARLIER }));
  });

  it('can name services one by one', () => {
    const one = function* () {
      yield 'meta-pixel';
    };
    expect(choose(earlier, { refuse: one() }, terms).refused).toStrictEqual(new Set(['google-ads', 'meta-pixel']));
  });
});

describe('any answer', () => {
  const anyBefore = fc.oneof(fc.constant(undecided), anyDecision);

  it('decides each service it names, leaves the others, and never says both', () => {
    const scenario = anyBefore.chain((before) => {
      const known = before.state === 'decided' ? [...before.granted, ...before.refused] : [];
      const ids = fc.array(known.length > 0 ? fc.oneof(anyId, fc.constantFrom(...known)) : anyId);
      return fc.record({ before: fc.constant(before), grant: ids, refuse: ids, now: anyMinute, policy: anyPolicy });
    });
    fc.assert(
      fc.property(scenario, ({ before, grant, refuse, now, policy }) => {
        const after = choose(before, { grant, refuse }, { now, policy });
        const yesBefore = before.state === 'decided' ? [...before.granted] : [];
        const noBefore = before.state === 'decided' ? [...before.refused] : [];
        const yes = new Set([...yesBefore, ...grant].filter((id) => !refuse.includes(id)));
        for (const id of noBefore) if (!grant.includes(id)) yes.delete(id);
        const no = new Set([...noBefore.filter((id) => !grant.includes(id)), ...refuse]);
        expect(after.granted).toEqual(yes);
        expect(after.refused).toEqual(no);
        const covered = [...yesBefore, ...noBefore].every((id) => grant.includes(id) || refuse.includes(id));
        expect(after.at).toBe(before.state === 'undecided' || covered ? now : before.at);
      }),
    );
  });
});
