import type { Page } from 'playwright/test';
import { expect } from '../fixtures';

type Answer = 'grant' | 'refuse' | 'choose';

/**
 * The middle of a button of the banner; null while there is none. Asked for through the prototypes, for elements of the
 * page may be named like members of the document.
 */
const middleOf = (page: Page, answer: Answer) =>
  page.evaluate((id) => {
    const host = Document.prototype.querySelector.call(document, 'einlass-banner');
    const box = host?.shadowRoot?.getElementById(id)?.getBoundingClientRect();
    return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, answer);

/** Presses an answer on the banner with the mouse, as soon as it is there. False where it does not come. */
export const press = async (page: Page, answer: Answer, patience: { readonly timeout: number }): Promise<boolean> => {
  const comes = expect.poll(() => middleOf(page, answer), patience).not.toBeNull();
  if (!(await comes.then(() => true).catch(() => false))) return false;
  const middle = await middleOf(page, answer);
  if (middle) await page.mouse.click(middle.x, middle.y);
  return middle !== null;
};
