import type { Sentences } from '../../words/sayFrom';
import type { CheckedGate } from './checkOptions';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** What only owners read, in their panel: a copy of a whole file has it, and none needs it. */
const PANEL = 'panel.';

/**
 * Tells the owner of texts that nothing says, and, where they are in a language of the owner's own, of those that are
 * missing there. A service is described by whoever uses it.
 */
export const checkTexts = ({ options, used, warn }: CheckedGate, sentences: Sentences): void => {
  const { texts, lang, locale, ownServices } = options;
  const known = Object.keys(sentences).filter((key) => !key.startsWith(PANEL));
  const bases = new Set(known.map((key) => key.replace(PLURAL, '')));
  for (const { id } of ownServices) bases.add(`services.${id}.does`);
  for (const key of Object.keys(texts))
    if (!key.startsWith(PANEL) && !bases.has(key.replace(PLURAL, ''))) warn('text-key', key);
  if (lang === locale) return;

  const endings = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const described = new Set(used().map((id) => `services.${id}.does`));
  const needed = known.flatMap((key) => {
    if (key.startsWith('services.') && !described.has(key)) return [];
    const base = key.replace(PLURAL, '');
    return base === key ? key : endings.map((ending) => `${base}_${ending}`);
  });
  const missing = [...new Set(needed)].filter((key) => !(key in texts));
  if (missing.length > 0) warn('texts-missing', missing.join(', '));
};
