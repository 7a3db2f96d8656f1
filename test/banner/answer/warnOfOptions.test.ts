import { describe, expect, it } from 'vitest';
import { warnOfOptions } from '../../../src/banner/answer/warnOfOptions';
import type { Options } from '../../../src/gate/Options';
import { fakeGate } from '../fakeGate';

const warningsOf = (options: Partial<Options>) => {
  const gate = fakeGate({ privacy: '/privacy', imprint: 'https://group.example/imprint', ...options });
  warnOfOptions(gate, 'https://shop.example/');
  return gate.warnings;
};

describe('the owner', () => {
  it('hears nothing when both links are right', () => {
    expect(warningsOf({})).toEqual([]);
  });

  it.each([
    [{ privacy: '' }, 'no-privacy'],
    [{ imprint: '' }, 'no-imprint'],
    [{ privacy: 'javascript:alert(1)' }, 'privacy javascript:alert(1)'],
    [{ imprint: 'http://[' }, 'imprint http://['],
  ])('hears of links that are missing or wrong: %j', (options, warning) => {
    expect(warningsOf(options)).toEqual([warning]);
  });

  it.each([
    [{ raw: { days: '0' } }, 'days 0'],
    [{ raw: { days: 0 } }, 'days 0'],
    [{ raw: { days: 400 } }, 'days 400'],
    [{ raw: { days: 'zwei' } }, 'days zwei'],
    [{ raw: { lang: 'nl' } }, 'lang nl'],
    [{ raw: { lang: 'english' } }, 'lang english'],
  ])('hears of values in whose place the default is used: %j', (options, warning) => {
    expect(warningsOf(options)).toEqual([warning]);
  });

  it.each([
    { raw: { days: '7' }, days: 7 },
    { raw: { days: ' 30 ' }, days: 30 },
    { raw: { days: ' ' } },
    { raw: { lang: 'EN-gb' } },
    { raw: { lang: ' en ' } },
    { raw: { lang: 'NL-be' }, lang: 'NL' },
  ])('hears nothing of values that are used: %j', (options) => {
    expect(warningsOf(options)).toEqual([]);
  });
});
