import type { Language } from './Language';

const UNITS = [
  ['year', 365 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A time in the largest unit of which there are two or more: `730 days` are `2 years`, and 90 minutes stay minutes. */
export const lifeIn = (language: Language, seconds: number): string => {
  // What is left of two years a moment after they were set.
  const near = seconds + Math.min(60, seconds * 0.01);
  const [unit, size] = UNITS.find(([, size]) => near >= 2 * size) ?? ['second', 1];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    size === 1 ? Math.round(seconds) : Math.floor(near / size),
  );
};
