import { expect, it } from 'vitest';
import { lifeIn } from '../../../../src/tools/cli/check/lifeIn';

it.each([
  [0, '0 seconds', '0 Sekunden'],
  [90, '90 seconds', '90 Sekunden'],
  [30 * 60 - 1, '30 minutes', '30 Minuten'],
  [86_400 - 3, '24 hours', '24 Stunden'],
  [400 * 86_400 - 2, '400 days', '400 Tage'],
  [730 * 86_400 - 5, '2 years', '2 Jahre'],
])('says %d s in plain words', (seconds, en, de) => {
  expect([lifeIn('en', seconds), lifeIn('de', seconds)]).toEqual([en, de]);
});
