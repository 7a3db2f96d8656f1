import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../../../src/tools/cli/say/nearestOf';

const NAMES = ['google-analytics', 'google-fonts', 'gravatar'];

describe('a name that nothing has', () => {
  it.each([
    ['a letter that is missing', 'google-font', 'google-fonts'],
    ['a letter too many', 'gravatarr', 'gravatar'],
    ['letters in the wrong order', 'gogole-fonts', 'google-fonts'],
    ['capitals', 'GRAVATAR', 'gravatar'],
  ])('is taken for the nearest one: %s', (_, name, nearest) => {
    expect(nearestOf(name, NAMES)).toBe(nearest);
  });

  it('is taken for the one with the fewest changes', () => {
    expect(nearestOf('google-fonts', ['google-fount', 'google-font', 'google-fonds'])).toBe('google-font');
  });

  it.each(['', 'youtube', 'x'])('is taken for none that is far away: %j', (name) => {
    expect(nearestOf(name, NAMES)).toBeUndefined();
  });
});
