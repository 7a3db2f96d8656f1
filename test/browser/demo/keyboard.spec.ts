// Where the question stands for the keyboard on each page of the demo; what comes after that is in accessibility/.
import { focused, tabTo, walk } from '../accessibility/focused';
import { expect, test } from '../fixtures';
import { askingPages, inTurn, pagesNamed } from './pages';
import { settle } from './traces';
import { visit } from './visitor';
import { words } from './words';

/** The tab order of the question. */
const inOrder = ['banner.privacy', 'banner.imprint', 'banner.refuse', 'banner.grant', 'banner.choose'] as const;

/** What comes first in the demo's pages. */
const SKIP_LINK = { de: 'Zum Inhalt', en: 'Skip to content' } as const;

test.describe('with the keyboard alone', () => {
  for (const demo of inTurn(askingPages.filter(({ path }) => !path.includes('privacy')))) {
    const say = words[demo.lang];

    test(`${demo.path} leaves the focus where it is, and has the question first in its tab order`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      await settle(page, web);
      expect(await focused(page)).toBe('');
      const path = await walk(page, 'Tab', inOrder.length + 1);
      expect(path).toEqual([...inOrder.map((key) => say[key]), SKIP_LINK[demo.lang]]);
    });
  }

  for (const demo of pagesNamed('privacy')) {
    const say = words[demo.lang];

    test(`${demo.path} leaves the focus where it is, and has the question behind its text, last in its tab order`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      await settle(page, web);
      expect(await focused(page)).toBe('');
      expect(await walk(page, 'Tab', 1)).toEqual([SKIP_LINK[demo.lang]]);
      const path = await tabTo(page, say['banner.choose']);
      expect(path.slice(-inOrder.length)).toEqual(inOrder.map((key) => say[key]));
      expect(await walk(page, 'Tab', 1)).toEqual(['']);
    });
  }
});
