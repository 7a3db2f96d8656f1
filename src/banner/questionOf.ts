import type { Purpose } from '../services/Service';
import type { Label } from './labelOf';

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
  const companies = labels.flatMap(({ vendor, recipients = [] }) => [vendor, ...recipients]);
  const away = companies.filter(({ basis = 'eu' }) => basis !== 'eu');
  return {
    names: labels.map(({ name }) => name),
    purposes: [...new Set(labels.flatMap(({ purposes }) => purposes))],
    recipients: new Set(companies.map(({ name }) => name)).size,
    abroad: [...new Set(away.map(({ country }) => country))],
  };
};
