import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePot } from './makePot';
import { readPo } from './readPo';
import { takeDates } from './takeDates';
import { wpCli } from './wpCli';

/** Translations that come with the plugin. WordPress calls the informal German simply German. */
export const LOCALES = ['de_DE', 'de_DE_formal'] as const;

/**
 * Brings everything in the plugin's languages/ up to its code: the template, the translations with what is new in it,
 * and both compiled forms. Resolves to the number of texts that nobody has translated yet.
 */
export const writeTexts = async (plugin: string, say: (line: string) => void): Promise<number> => {
  const folder = join(plugin, 'languages');
  const pot = join(folder, 'einlass.pot');
  await makePot(plugin, pot, say);
  let open = 0;
  for (const locale of LOCALES) {
    const po = join(folder, `einlass-${locale}.po`);
    await wpCli(['i18n', 'update-po', pot, po], say);
    await takeDates(po);
    const entries = readPo(await readFile(po, 'utf8'));
    const missing = entries.filter(({ translations, fuzzy }) => fuzzy || translations.some((text) => text === ''));
    for (const { id } of missing) say(`${locale}: ${id}`);
    open += missing.length;
  }
  await wpCli(['i18n', 'make-mo', folder], say);
  await wpCli(['i18n', 'make-php', folder], say);
  say(`${readPo(await readFile(pot, 'utf8')).length} texts, ${open} of their translations are missing.`);
  return open;
};
