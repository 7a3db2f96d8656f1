import fc from 'fast-check';
import { expect, it } from 'vitest';
import { undecided } from '../../src/consent/Consent';
import { isGranted } from '../../src/consent/isGranted';
import { anyDecision, anyId, decision } from './decisions';

it('grants a service that the visitor said yes to', () => {
  expect(isGranted(decision(['google-fonts', 'gravatar'], []), 'gravatar')).toBe(true);
});

it('does not grant a service that was refused', () => {
  expect(isGranted(decision(['google-fonts'], ['gravatar']), 'gravatar')).toBe(false);
});

it('does not grant a service that was not asked about', () => {
  expect(isGranted(decision(['google-fonts'], []), 'gravatar')).toBe(false);
});

it('grants nothing to anybody while the visitor is undecided', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      expect(isGranted(undecided, id)).toBe(false);
    }),
  );
});

it.each(['google', 'google-font', 'google-fonts-2', 'Google-Fonts', 'google-fonts ', 'google-ads', ''])(
  'does not take a yes to google-fonts for one to %j',
  (id) => {
    expect(isGranted(decision(['google-fonts'], []), id)).toBe(false);
  },
);

it.each(['constructor', '__proto__', 'size', 'has'])('does not grant %s, whatever objects are made of', (id) => {
  expect(isGranted(decision(['google-fonts'], []), id)).toBe(false);
});

it('grants exactly what was granted', () => {
  fc.assert(
    fc.property(anyDecision, (consent) => {
      for (const id of consent.granted) expect(isGranted(consent, id)).toBe(true);
      for (const id of consent.refused) expect(isGranted(consent, id)).toBe(false);
    }),
  );
});
