import { expect, it } from 'vitest';
import { formatConsent } from '../../../../src/consent/formatConsent';
import { refusedIn } from '../../../../src/wordpress/scripts/consentApi/refusedIn';

const text = formatConsent({
  state: 'decided',
  granted: new Set(['google-fonts']),
  refused: new Set(['google-ads', 'meta-pixel']),
  at: 29_000_000,
  policy: '2026-05-01',
});

it.each([`einlass=${text}`, `a=1; einlass=${text}; b=2`])('reads what was refused from %s', (cookies) => {
  expect(refusedIn(cookies)).toEqual(['google-ads', 'meta-pixel']);
});

it.each([
  '',
  'a=1',
  'einlass=',
  'einlass=v=1&at=2026-05-01T09:30Z&policy=&yes=google-fonts&no=',
  `noteinlass=${text}`,
  'other=x&no=google-ads',
])('reads nothing from %j', (cookies) => {
  expect(refusedIn(cookies)).toEqual([]);
});
