import type { Purpose } from '../services/Service';
import { ABROAD, type Label } from './labelOf';

/** What is to be said of one or more services. */
export interface Question {
  /** Names of the services. */
  readonly names: readonly string[];
  readonly purposes: readonly Purpose[];
  /** How many companies receive data. */
  readonly recipients: number;
  /** Countries outside the EU that data goes to, as ISO 3166-1 codes. */
  readonly abroad: readonly string[];
}

/** Adds up what is to be said of several services. */
export const questionOf = (labels: readonly Label[]): Question => {
  const companies = new Set(labels.flatMap(({ companies }) => companies));
  const away = [...companies].filter((key) => key.endsWith(ABROAD));
  return {
    names: labels.map(({ name }) => name),
    purposes: [...new Set(labels.flatMap(({ purposes }) => purposes))],
    recipients: companies.size,
    abroad: [...new Set(away.map((key) => key.slice(-3, -1)))],
  };
};
