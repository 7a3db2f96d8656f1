import { describe, expect, it } from 'vitest';
import { optionRows } from '../../../src/banner/panel/optionRows';
import type { Options } from '../../../src/gate/Options';
import { OPTIONS } from '../fakeGate';
import { ownService } from '../ownService';

const rowOf = (key: string, options: Partial<Options>) =>
  optionRows({ ...OPTIONS, ...options }).find((row) => row.key === key);

describe('an option', () => {
  it('is told by what holds', () => {
    expect(rowOf('days', { days: 7, raw: { days: '7' } })).toEqual({
      key: 'days',
      value: '7',
      written: undefined,
      known: true,
    });
    expect(rowOf('privacy', { privacy: '/p', raw: { privacy: '/p' } })?.value).toBe('/p');
    expect(rowOf('domain', {})?.value).toBe('');
    expect(rowOf('button', { button: '' })?.value).toBe('left');
  });

  it('is told with what was written where something else holds', () => {
    expect(rowOf('days', { days: 1, raw: { days: '400' } })).toMatchObject({ value: '1', written: '400' });
    expect(rowOf('services', { services: ['x'], raw: { services: 'x, typo' } })).toMatchObject({
      value: 'x',
      written: 'x, typo',
    });
  });

  it.each(['x gravatar', 'x,gravatar', ' x, gravatar ', ['x', 'gravatar']])(
    'is the same however its ids are parted: %j',
    (written) => {
      const row = rowOf('services', { services: ['x', 'gravatar'], raw: { services: written } });
      expect(row?.written).toBeUndefined();
    },
  );

  it('is told by names where it is deep', () => {
    const raw = { ownServices: [ownService], texts: { 'banner.title': 'Hello' } };
    const options = { ownServices: [ownService], texts: raw.texts, raw };
    expect(rowOf('ownServices', options)).toMatchObject({ value: 'weather', written: undefined });
    expect(rowOf('texts', options)).toMatchObject({ value: 'banner.title', written: undefined });
  });

  it('that nothing reads is told last, as one', () => {
    const rows = optionRows({ ...OPTIONS, raw: { privcy: '/p', days: '1' } });
    expect(rows.at(-1)).toEqual({ key: 'privcy', value: '/p', written: undefined, known: false });
    expect(rows.filter(({ known }) => !known)).toHaveLength(1);
  });
});
