import type { EpochMinutes } from '../consent/Consent';
import type { Life, LifeUnit } from '../services/Service';
import { listOf } from './listOf';
import type { Say } from './TextKey';

const UNITS: readonly LifeUnit[] = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'];

/** How long an entry stays in the browser: "2 Jahre", "1 Stunde und 30 Minuten". */
export const lifeText = (life: Life, lang: string, say: Say): string => {
  if (life === 'session' || life === 'persistent') return say(`life.${life}`);
  const parts = UNITS.flatMap((unit) => {
    const count = life[unit];
    return count === undefined ? [] : say(`life.${unit}`, { count });
  });
  return listOf(parts, lang);
};

/** What is left of a time, in the largest unit that says it well; never more than there is, but at least a minute. */
export const lifeLeft = (minutes: EpochMinutes): Life => {
  if (minutes >= 2 * 1440) return { days: Math.floor(minutes / 1440) };
  if (minutes >= 2 * 60) return { hours: Math.floor(minutes / 60) };
  return { minutes: Math.max(1, Math.floor(minutes)) };
};
