import { expect, test } from '../fixtures';
import { screens } from './looks';
import { problemsIn } from './problemsIn';
import { openShop } from './shopPage';
import { states } from './states';

/** What is built in is the same in both languages but for its words: each is looked at on one of the screens. */
const paths = { 1280: ['/de', '/ar'], 320: ['/en', '/ar'] } as const;

for (const width of [1280, 320] as const)
  test.describe(`axe finds nothing in any look at ${width} px`, () => {
    test.use({ viewport: screens[width] });
    test.beforeEach(({ web }) => openShop(web));

    for (const path of paths[width])
      for (const { name, place, reach } of states)
        test(`${path}: ${name}`, async ({ page }) => {
          await reach(page, path);
          expect(await problemsIn(page, place)).toEqual([]);
        });
  });
