import de from './de.json';
import en from './en.json';
import fr from './fr.json';

/** Every sentence that a visitor reads, by language and key. A language is added by a file and a line here. */
export const locales = { de, en, fr };
