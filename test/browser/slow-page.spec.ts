import { expect, ranOn, site, test } from './fixtures';

/** A page that arrives in two pieces; the second one when `rest` is called. */
const inTwoPieces = (first: string, second: string) => {
  let rest = () => {};
  const asked = new Promise<void>((resolve) => {
    rest = resolve;
  });
  const body = async function* () {
    yield first;
    await asked;
    yield second;
  };
  return { rest, body: { body: body(), type: 'text/html; charset=utf-8' } };
};

test('runs a held script that arrives in pieces once, and whole', async ({ page, web }) => {
  web.pages.set('/', '<!doctype html><script src="/einlass/einlass.js"></script><title>x</title>');
  await page.goto(site('/'));
  await page.evaluate(() => window.einlass?.decide({ grant: ['google-analytics'] }));

  const filler = `${'/*'.padEnd(70_000, ' x')}*/`;
  const { body, rest } = inTwoPieces(
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><script src="/einlass/einlass.js"></script>
     <title>x</title></head><body><p id="before">before</p>
     <script type="text/plain" data-einlass="google-analytics">window.ran = window.ran || []; window.ran.push('first half');${filler}`,
    `window.ran.push('second half');</script><p>after</p></body></html>`,
  );
  web.pages.set('/slow', body);
  const loaded = page.goto(site('/slow'));
  await expect(page.locator('#before')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.querySelector('[data-einlass]')?.textContent?.length ?? 0))
    .toBeGreaterThan(0);
  expect(await ranOn(page)).toEqual([]);
  rest();
  await loaded;
  await expect.poll(() => ranOn(page)).toEqual(['first half', 'second half']);
});
