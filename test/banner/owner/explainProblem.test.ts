import { expect, it } from 'vitest';
import { explainProblem } from '../../../src/banner/owner/explainProblem';

it.each(['late', 'twice', 'json', 'settings', 'placeholders', 'icons', 'cookie-unread', 'cookie-unkept'] as const)(
  'says of "%s" what is wrong and what to change',
  (problem) => {
    expect(explainProblem(problem, '').match(/\.(\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
  },
);

it('repeats what the owner wrote', () => {
  expect(explainProblem('services', 'google-fontz')).toContain('"google-fontz"');
});
