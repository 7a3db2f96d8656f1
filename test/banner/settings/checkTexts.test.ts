// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { locales } from '../../../locales';
import { checkTexts } from '../../../src/banner/settings/checkTexts';
import { fakeGate } from '../fakeGate';
import { ownService } from '../ownService';

const sentences = {
  'button.reopen': 'Privacy settings',
  'banner.what_one': 'One',
  'banner.what_other': 'Many',
  'services.gravatar.does': 'Pictures',
  'services.google-fonts.does': 'Typefaces',
};

const warningsOf = (lang: string, texts: Readonly<Record<string, string>>) => {
  const gate = fakeGate({ lang, locale: 'en', ownServices: [ownService] }, { used: ['gravatar'] });
  checkTexts({ ...gate, options: { ...gate.options, texts } }, sentences);
  return gate.warnings;
};

describe("the owner's own texts", () => {
  it('pass when each has the key of a sentence, whatever plural the language has', () => {
    const described = { [`services.${ownService.id}.does`]: 'Weather' };
    expect(warningsOf('en', { 'button.reopen': 'Choices', 'banner.what_few': 'Some', ...described })).toEqual([]);
  });

  it('are told of by key where nothing says them', () => {
    expect(warningsOf('en', { 'button.open': 'Choices', 'banner.wat_one': 'One' })).toEqual([
      'text-key button.open',
      'text-key banner.wat_one',
    ]);
  });

  it('need not be complete in a language that there is a file for', () => {
    expect(warningsOf('en', {})).toEqual([]);
  });

  it('are told of once where they are in another language and not complete', () => {
    expect(warningsOf('nl', { 'button.reopen': 'Privacy-instellingen', 'banner.what_one': 'Een' })).toEqual([
      'texts-missing banner.what_other, services.gravatar.does',
    ]);
  });

  it('need the plurals of their language', () => {
    const texts = { ...sentences, 'banner.what_few': 'Kilka', 'banner.what_many': 'Wiele' };
    expect(warningsOf('pl', texts)).toEqual([]);
    expect(warningsOf('pl', sentences)).toEqual(['texts-missing banner.what_few, banner.what_many']);
  });

  it('may be every sentence of English', () => {
    const gate = fakeGate();
    checkTexts({ ...gate, options: { ...gate.options, texts: locales.en } }, locales.en);
    expect(gate.warnings).toEqual([]);
  });
});
