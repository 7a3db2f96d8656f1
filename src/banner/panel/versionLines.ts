import type { Say } from '../../words/TextKey';
import { versions } from './versions.evaluated';

/** What is at work in this page. */
export const versionLines = (browser: string, say: Say): readonly string[] => {
  const { einlass, services, checkedOn = '' } = versions;
  return [`Einlass ${einlass}`, say('panel.catalogue', { number: services, date: checkedOn }), browser];
};
