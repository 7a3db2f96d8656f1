import de from '../../../locales/de.json' with { type: 'json' };
import en from '../../../locales/en.json' with { type: 'json' };
import { services } from '../../../src/services';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** The sentences that visitors read, by language and key. */
export const words = { de, en };

/** The name under which visitors know a service. */
export const nameOf = (id: string): string => services.find((service) => service.id === id)?.name ?? id;
