// What a screen reader is told of everything that Einlass shows: roles, names and states, in their order.
import { expect, test } from '../fixtures';
import { openShop } from './shopPage';
import { states } from './states';

/** The minute of a decision is another in each run. */
const withoutDates = (outline: string) =>
  outline
    .replace(/\d{1,2}\. \p{L}+ \d{4} um [\d:]+( UTC)?/gu, 'DATE')
    .replace(/\p{L}+ \d{1,2}, \d{4} at [\d:]+.[AP]M( UTC)?/gu, 'DATE')
    .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*Z/g, 'DATE')
    .replace(/\b23 (?=Stunden|hours)/g, '24 ')
    .replace(/\bat=[\w-:%]+/g, 'at=DATE');

for (const tongue of ['de', 'en'])
  test.describe(`a screen reader is told, in ${tongue},`, () => {
    test.beforeEach(({ web }) => openShop(web));

    for (const { name, place, reach } of states)
      test(`what is written down of: ${name}`, async ({ page }) => {
        await reach(page, `/${tongue}`);
        const outline = await page.locator(place).ariaSnapshot();
        expect(`${withoutDates(outline)}\n`).toMatchSnapshot(['outlines', `${name}-${tongue}.txt`]);
      });
  });
