import { expect, it } from 'vitest';
import { verdictOf } from './verdictOf';

it.each([
  ['kept', 'the median is at the limit', { median: 0.03, low: 0.01, high: 0.05 }],
  ['unsure', 'the median is over the limit, and may be so by chance', { median: 0.04, low: 0.03, high: 0.05 }],
  ['over', 'the whole interval is over the limit', { median: 0.05, low: 0.04, high: 0.06 }],
])('says "%s" where %s', (verdict, _when, overhead) => {
  expect(verdictOf(overhead, 0.03)).toBe(verdict);
});
