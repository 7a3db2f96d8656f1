import { describe, expect, it } from 'vitest';
import { locales } from '../../locales';
import { services } from '../../src/services';
import { purposes, storeUses } from '../../src/services/Service';

const languages = Object.entries<Readonly<Record<string, string>>>(locales);

/** The keys without plural endings, each with the placeholders that its sentences have. */
const shapeOf = (texts: Readonly<Record<string, string>>) => {
  const shape: Record<string, readonly string[]> = {};
  for (const [key, text] of Object.entries(texts)) {
    const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
    const names = [...text.matchAll(/{{(\w+)}}/g)].flatMap(([, name]) => name ?? []);
    shape[base] = [...new Set([...(shape[base] ?? []), ...names])].sort();
  }
  return shape;
};

/** Wordings that push, or that suggest the site needs the visitor's yes. */
const PUSHING = [
  /um fortzufahren|weiter mit|fortfahren/i,
  /nutzungserlebnis|nutzererlebnis|bestmöglich|optimal|verbesser/i,
  /wir respektieren|wir schätzen|liegt uns am herzen|leider|schade/i,
  /to continue|continue (with|to)|proceed/i,
  /pour (continuer|poursuivre)|continuer (avec|sans)|poursuivre/i,
  /expérience|améliorer|optimis|meilleur/i,
  /user experience|best (possible )?experience|enhance|improve|optimi[sz]e/i,
  /we (value|respect|care)|sorry|unfortunately/i,
  /nous (respectons|tenons|apprécions)|nous tient à cœur|désolé|malheureusement|dommage/i,
];

/** What a law counts as something else than consent, or words for consent that mean another thing. */
const MISLEADING = [
  /berechtigte[sn]? interesse/i,
  /legitimate interest/i,
  /intérêts? légitimes?/i,
  /safe harbor|privacy shield/i,
  /essenziell|essential|essentiel/i,
];

describe.each(languages)('the texts in %s', (language, texts) => {
  it('have every key of English, with the same placeholders', () => {
    expect(shapeOf(texts)).toEqual(shapeOf(locales.en));
  });

  it('have every plural that the language needs', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const plurals = Object.keys(texts).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
    expect(plurals.length).toBeGreaterThan(0);
    for (const key of plurals)
      expect(
        pluralCategories.filter((category) => !(`${key}_${category}` in texts)),
        key,
      ).toEqual([]);
  });

  it('are never empty', () => {
    expect(Object.keys(texts).filter((key) => !texts[key]?.trim())).toEqual([]);
  });

  it.each([...PUSHING, ...MISLEADING])('do not say anything like %s', (wording) => {
    expect(Object.entries(texts).filter(([, text]) => wording.test(text))).toEqual([]);
  });

  it('say what each service of the catalogue does, and of no other', () => {
    const described = Object.keys(texts).flatMap((key) => /^services\.(.*)\.does$/.exec(key)?.[1] ?? []);
    expect(described.sort()).toEqual(services.map(({ id }) => String(id)).sort());
  });

  it('have a name, a reason and a short form for each purpose', () => {
    const needed = purposes.flatMap((one) => [`purposes.${one}`, `purposes.${one}.text`, `banner.purpose.${one}`]);
    expect(needed.filter((key) => !(key in texts))).toEqual([]);
  });

  it('say for each use why something is stored', () => {
    expect(storeUses.filter((use) => !(`uses.${use}` in texts))).toEqual([]);
  });
});

it('are in formal German', () => {
  const familiar = /\b(du|dich|dir|dein\w*|euch|euer)\b/i;
  expect(Object.entries(locales.de).filter(([, text]) => familiar.test(text))).toEqual([]);
});

it('are in formal French', () => {
  const familiar = /(?<!\p{L})(tu|te|toi|ton|ta|tes)(?!\p{L})/iu;
  expect(Object.entries(locales.fr).filter(([, text]) => familiar.test(text))).toEqual([]);
});

it('are set as French is: no line ends before a sign, and no apostrophe is straight', () => {
  const wrong = /(?<!\u202f)[;!?»]|(?<!\u00a0):|«(?!\u202f)|['"]/;
  expect(Object.entries(locales.fr).filter(([, text]) => wrong.test(text))).toEqual([]);
});

it('join no name in French by a word that loses its vowel before another one', () => {
  // "de Adobe" would have to be "d’Adobe".
  const joined = /(?<!\p{L})(de|que|le|la|se|ne|si) \{\{(services?|vendor|owners?|names?|domain|site|recipients)\}\}/iu;
  expect(Object.entries(locales.fr).filter(([, text]) => joined.test(text))).toEqual([]);
});
