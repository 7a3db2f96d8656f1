// The plugin's texts and their translations are what the code says they are.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './site/runCommand';
import { makePot } from './texts/makePot';
import { type Entry, readPo } from './texts/readPo';
import { LOCALES } from './texts/writeTexts';

const PLUGIN = 'src/wordpress/plugin';
const LANGUAGES = `${PLUGIN}/languages`;
const folder = mkdtempSync(join(tmpdir(), 'einlass-texts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entriesOf = (name: string): readonly Entry[] => readPo(readFileSync(join(LANGUAGES, name), 'utf8'));

/** What is filled in, and what owners have to write as it stands. */
const fixedIn = (text: string): readonly string[] =>
  [...text.matchAll(/%(?:\d\$)?[sd]|(?<!\{)\{\w+\}(?!\})|\[einlass_\w+\]|https?:\/\//g)].map(([part]) => part).sort();

it('the template has the texts of the code', { timeout: 120_000 }, async () => {
  const pot = join(folder, 'einlass.pot');
  await makePot(PLUGIN, pot, console.log);
  // If this fails: npm run wordpress:texts.
  expect(readFileSync(join(LANGUAGES, 'einlass.pot'), 'utf8')).toBe(readFileSync(pot, 'utf8'));
});

describe.each(LOCALES)('%s', (locale) => {
  const entries = entriesOf(`einlass-${locale}.po`);

  it('has every text of the template', () => {
    const ids = (all: readonly Entry[]) => all.map(({ context, id }) => `${context}|${id}`);
    expect(ids(entries)).toEqual(ids(entriesOf('einlass.pot')));
  });

  it('leaves none untranslated or guessed', () => {
    expect(entries.filter(({ translations, fuzzy }) => fuzzy || translations.includes('')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('fills in the same values as English', () => {
    for (const { id, plural, translations } of entries) {
      for (const [form, text] of translations.entries())
        expect(fixedIn(text), text).toEqual(fixedIn(form > 0 && plural ? plural : id));
    }
  });

  it('speaks to owners in its own way', () => {
    const informal = /\b([Dd]u|[Dd]ein(e[rnms]?)?|[Dd]ir|[Dd]ich)\b/;
    const spoken = entries.flatMap(({ translations }) => translations).filter((text) => informal.test(text));
    if (locale === 'de_DE_formal') expect(spoken).toEqual([]);
    else expect(spoken.length).toBeGreaterThan(5);
  });

  it('is compiled in both forms as it is written', async () => {
    const code =
      'echo json_encode(["php" => (include $argv[1])["messages"], "mo" => base64_encode(file_get_contents($argv[2]))]);';
    const files = ['l10n.php', 'mo'].map((kind) => join(LANGUAGES, `einlass-${locale}.${kind}`));
    const { php, mo } = JSON.parse(await runCommand('php', ['-r', code, ...files]));
    const binary = Buffer.from(mo, 'base64').toString('utf8');
    for (const { context, id, translations } of entries) {
      const compiled: string = php[context ? `${context}\u0004${id}` : id];
      expect(compiled.split('\0')).toEqual(translations);
      for (const text of translations) expect(binary).toContain(text);
    }
  });
});
