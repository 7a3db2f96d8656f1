import { services } from './index';
import { pickRules, type Rules } from './pickRules';

/** The rules of the whole catalogue. The build replaces this module by its value, so the texts are not shipped. */
export const rules: readonly Rules[] = services.map(pickRules);
