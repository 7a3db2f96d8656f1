// No look of a page makes one answer more inviting than the other: what tries has no effect, and the owner reads so.
import { expect, site, test } from '../fixtures';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { linesForOwner } from '../gate/ownerView';

const BODY = '<img data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1" alt="">';

/** Background, colour and size of both answers, as the browser draws them. */
const looks = () => {
  const root = document.querySelector('einlass-banner')?.shadowRoot;
  return ['refuse', 'grant'].map((id) => {
    const answer = root?.getElementById(id);
    if (!answer) return undefined;
    const { backgroundColor, color, fontSize, width, opacity, display } = getComputedStyle(answer);
    return { backgroundColor, color, fontSize, width, opacity, display };
  });
};

test('a style sheet for one answer alone has no effect, and the owner reads what to write instead', async ({
  page,
  web,
  consoleLines,
}) => {
  const style = `<style>einlass-banner::part(grant) { background: gold; font-size: 3em } einlass-banner::part(button) { color: navy }</style>`;
  web.pages.set('/', gatedPage({ head: style, body: BODY }, LINKS));
  await page.goto(site('/'));
  await expect
    .poll(() => linesForOwner(consoleLines))
    .toEqual([expect.stringMatching(/one answer .* unlike the other, by einlass-banner::part\(grant\)/)]);
  const [refuse, grant] = await page.evaluate(looks);
  expect(refuse).toBeDefined();
  expect(grant).toEqual(refuse);
  expect(refuse?.color).toBe('rgb(0, 0, 128)');
});

const changes: Readonly<Record<string, () => void>> = {
  'a style sheet in the shadow root': () => {
    const root = document.querySelector('einlass-banner')?.shadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#refuse { opacity: 0.3; font-size: 10px }');
    root?.adoptedStyleSheets.push(sheet);
  },
  'a style element in the shadow root': () => {
    const style = document.createElement('style');
    style.textContent = '#refuse { display: none }';
    document.querySelector('einlass-banner')?.shadowRoot?.append(style);
  },
  'a style of the answer itself': () => {
    document
      .querySelector('einlass-banner')
      ?.shadowRoot?.getElementById('grant')
      ?.style.setProperty('background', 'gold');
  },
  'the class of a button with less weight': () => {
    const refuse = document.querySelector('einlass-banner')?.shadowRoot?.getElementById('refuse');
    if (refuse) refuse.className = 'button quiet';
  },
};

for (const [name, change] of Object.entries(changes))
  test(`${name}, set by a script of the page, is taken back, and the owner reads of it`, async ({
    page,
    web,
    consoleLines,
  }) => {
    web.pages.set('/', gatedPage({ body: BODY }, LINKS));
    await page.goto(site('/'));
    await expect(page.locator('einlass-banner').getByRole('button')).toHaveCount(3);
    const before = await page.evaluate(looks);
    // In one task, for the gate may look again after it.
    expect(await page.evaluate(`(${change})(); (${looks})()`)).not.toEqual(before);
    // Whatever the gate hears of next makes it look again.
    await page.evaluate(() => {
      const image = new Image();
      image.src = 'https://s.w.org/images/core/emoji/17.0.2/svg/1f642.svg';
      document.body.append(image);
    });
    await expect.poll(() => page.evaluate(looks)).toEqual(before);
    await expect
      .poll(() => linesForOwner(consoleLines))
      .toEqual([expect.stringMatching(/one answer .* unlike the other/)]);
  });
