import { expect, it } from 'vitest';
import { aligned } from '../../../../src/tools/cli/say/aligned';

it('puts columns below each other, and nothing behind the last', () => {
  expect(
    aligned([
      ['id', 'name', 'x'],
      ['gravatar', 'G', ''],
      ['a', 'Fonts', 'y'],
    ]),
  ).toEqual(['id        name   x', 'gravatar  G', 'a         Fonts  y']);
});
