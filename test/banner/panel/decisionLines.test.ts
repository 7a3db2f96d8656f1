import { describe, expect, it } from 'vitest';
import { decisionLines } from '../../../src/banner/panel/decisionLines';
import { sayInPanel } from '../../../src/banner/panel/sayInPanel';
import { decided, fakeGate, NOW, OPTIONS } from '../fakeGate';

const linesOf = async (lang: string, ...given: Parameters<typeof fakeGate>) => {
  const [options, state] = given;
  return decisionLines(fakeGate({ ...options, locale: lang }, state), await sayInPanel({ ...OPTIONS, locale: lang }));
};

describe('the decision in force', () => {
  it('is none before there is one, and what is asked about is told', async () => {
    expect(await linesOf('en', {}, { used: ['x', 'gravatar'] })).toEqual([
      'You have not decided yet. Until you do, no service is loaded.',
      'Asked about: x, gravatar.',
    ]);
  });

  it('is told with its end, its policy, each answer and the cookie', async () => {
    const consent = { ...decided(['x'], ['gravatar']), at: NOW - 60, policy: '2026-05-01' };
    const lines = await linesOf('en', { days: 1 }, { consent });
    expect(lines).toEqual([
      expect.stringMatching(/^Made on May 1, 2026/),
      expect.stringMatching(/^It holds until May 2, 2026 .*\(in 23 hours\)\.$/),
      'Version of the privacy policy: 2026-05-01.',
      'Accepted: x',
      'Refused: gravatar',
      'Cookie: einlass=v=1&at=2026-05-01T08:30Z&policy=2026-05-01&yes=x&no=gravatar',
    ]);
  });

  it.each([
    [30, 'in 30 Tagen'],
    [1, 'in 24 Stunden'],
    [1 / 24, 'in 60 Minuten'],
  ])('has its remaining life in the language of the page: of %d days', async (days, left) => {
    const lines = await linesOf('de', { days }, { consent: decided([]) });
    expect(lines[1]).toContain(`(${left})`);
  });
});
