import { expect, it } from 'vitest';
import { locales } from '../../locales';
import { createTexts } from '../../src/banner/settings/createTexts';
import { lifeLeft, lifeText } from '../../src/words/lifeText';

const { say: german } = createTexts({ lang: 'de', texts: {} }, locales.de);

it.each([
  ['session', 'bis Sie den Browser schließen'],
  ['persistent', 'bis zum Löschen'],
  [{ years: 2 }, '2 Jahre'],
  [{ minutes: 1 }, '1 Minute'],
  [{ days: 400 }, '400 Tage'],
  [{ hours: 1, minutes: 30 }, '1 Stunde und 30 Minuten'],
] as const)('says %j as "%s"', (life, text) => {
  expect(lifeText(life, 'de', german)).toBe(text);
});

it.each([
  [7 * 1440, { days: 7 }],
  [2 * 1440, { days: 2 }],
  [2 * 1440 - 1, { hours: 47 }],
  [120, { hours: 2 }],
  [119, { minutes: 119 }],
  [0, { minutes: 1 }],
])('says what is left of %i minutes in the unit that fits: %j', (minutes, life) => {
  expect(lifeLeft(minutes)).toEqual(life);
});
