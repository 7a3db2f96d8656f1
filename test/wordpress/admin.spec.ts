// Settings -> Einlass: what owners set, what they see of it, and what their site contacts.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { nameOf } from '../browser/demo/words';
import { expect, must, site, test } from './fixtures';
import { rowsNaming } from './rowsNaming';
import {
  announced,
  check,
  field,
  linesOf,
  mistakes,
  openSettings,
  SETTINGS,
  save,
  sentence,
  words,
} from './settingsPage';
import type { WordPress } from './site/startWordPress';

// The check looks at each page for some seconds.
test.setTimeout(120_000);

/** The result of a check that somebody has made before. */
const keepFound = (wordpress: WordPress): Promise<string> => {
  const page = { page: site('/besuch/'), title: 'Besuch' };
  const contacts = [
    {
      ...page,
      service: 'google-fonts',
      url: 'https://fonts.googleapis.com/a',
      held: false,
      place: 'link',
      cure: '<link>',
    },
    { ...page, service: '', url: 'https://cdn.example.net/a.js', held: false, place: 'script' },
    { ...page, service: 'gravatar', url: 'https://secure.gravatar.com/avatar/1', held: true, place: 'img' },
  ];
  const found = JSON.stringify({ at: 1_780_000_000, pages: 12, contacts });
  return must(wordpress, 'option', 'update', 'einlass_found', found, '--format=json');
};

const optionOf = async (wordpress: WordPress, name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await must(wordpress, 'option', 'get', name, '--format=json'));

test('what is set is kept, and shown again', async ({ admin, wordpress, read: { lang } }) => {
  await openSettings(admin, lang);
  await field(admin, 'policy').fill('2026-05-01');
  await field(admin, 'imprint_page').selectOption({ label: 'Impressum' });
  await field(admin, 'days').fill('7');
  await admin.locator('[name="einlass[button]"][value=right]').check();
  await admin.locator('[value=google-fonts]').check();
  await sentence(admin, 'banner.title').fill('Wer darf "herein" & bleiben?');
  await save(admin);

  await expect(mistakes(admin)).toHaveCount(0);
  expect(await optionOf(wordpress, 'einlass')).toMatchObject({
    policy: '2026-05-01',
    days: 7,
    button: 'right',
    services: ['google-fonts'],
    texts: { 'banner.title': 'Wer darf "herein" & bleiben?' },
    strict: false,
  });
  await expect(field(admin, 'policy')).toHaveValue('2026-05-01');
  await expect(field(admin, 'imprint_page').locator('option:checked')).toHaveText('Impressum');
  await expect(sentence(admin, 'banner.title')).toHaveValue('Wer darf "herein" & bleiben?');

  await admin.locator('[value=google-fonts]').uncheck();
  await sentence(admin, 'banner.title').fill('');
  await save(admin);
  expect(await optionOf(wordpress, 'einlass')).toMatchObject({ services: [], days: 7 });
  await expect(sentence(admin, 'banner.title')).toHaveValue('');
});

test("WordPress's own privacy policy is chosen from the start", async ({ admin, wordpress, read: { lang } }) => {
  await openSettings(admin, lang);
  const id = (await must(wordpress, 'option', 'get', 'wp_page_for_privacy_policy')).trim();
  await expect(field(admin, 'privacy_page')).toHaveValue(id);
});

test.describe('what is wrong', () => {
  const wrong = [
    ['a comma too many', '[{\n"id": "x",\n}]', 'comma'],
    ['a purpose that is none', '[{ "id": "karte", "name": "Karte", "purposes": ["fun"] }]', 'unknownPurpose'],
    [
      'an address for a host',
      '[{ "id": "karte", "name": "Karte", "match": [{ "host": "https://a.example/" }] }]',
      'noHost',
    ],
  ] as const;

  for (const [what, json, sentenceKey] of wrong) {
    test(`is named, and kept in its field: ${what}`, async ({ admin, wordpress, read: { lang } }) => {
      await openSettings(admin, lang);
      await field(admin, 'own_services').fill(json);
      await field(admin, 'days').fill('3');
      await save(admin);
      await expect(mistakes(admin)).toContainText(words[lang][sentenceKey]);
      await expect(field(admin, 'own_services')).toHaveValue(json);
      await expect(field(admin, 'own_services')).toHaveAttribute('aria-invalid', 'true');
      // Nothing of it is in force, and all else is.
      expect(await optionOf(wordpress, 'einlass')).toMatchObject({ own_services: [], days: 3 });
    });
  }

  test('in a sentence is named, and the one before stays', async ({ admin, wordpress, read: { lang } }) => {
    await openSettings(admin, lang);
    await sentence(admin, 'banner.refuse').fill('Nein');
    await save(admin);
    await sentence(admin, 'banner.title').fill('Who is {{nobody}}?');
    await save(admin);
    await expect(mistakes(admin)).toContainText(words[lang].unknownValue);
    await expect(sentence(admin, 'banner.title')).toHaveValue('Who is {{nobody}}?');
    await expect(sentence(admin, 'banner.refuse')).toHaveValue('Nein');
    expect(await optionOf(wordpress, 'einlass')).toMatchObject({ texts: { 'banner.refuse': 'Nein' } });
  });
});

test('a few fields describe an own service', async ({ admin, wordpress, read: { lang } }) => {
  await openSettings(admin, lang);
  await admin.locator('summary', { hasText: words[lang].addService }).click();
  const form = admin.locator('.einlass-own-form');
  await form.getByRole('button', { name: words[lang].addToList }).click();
  await expect(form.getByRole('status')).toHaveText(words[lang].missing);

  const typed = ['Karten & Plätze', 'https://www.maps.example/x', 'Maps Ltd', '1 Quay', 'ie', 'https://maps.example/p'];
  for (const [index, text] of typed.entries()) await form.getByRole('textbox').nth(index).fill(text);
  // Enter adds the service; it does not send the settings.
  await form.getByRole('textbox').last().press('Enter');
  await expect(field(admin, 'own_services')).toHaveValue(/"id": "karten-plaetze"/);
  await save(admin);

  await expect(mistakes(admin)).toHaveCount(0);
  expect(await optionOf(wordpress, 'einlass')).toMatchObject({
    own_services: [{ id: 'karten-plaetze', match: [{ host: 'maps.example' }], vendor: { country: 'IE' } }],
  });
  await expect(admin.getByRole('checkbox', { name: 'Karten & Plätze' })).toBeVisible();
});

test('the preview is the banner with what stands in the form, and keeps nothing', async ({ admin, read: { lang } }) => {
  await openSettings(admin, lang);
  const preview = admin.frameLocator(`iframe[title="${words[lang].preview}"]`);
  const banner = (title: string) => preview.getByRole('region', { name: title });
  await sentence(admin, 'banner.title').fill('Who may come in?');
  await expect(banner('Who may come in?')).toBeVisible();

  await sentence(admin, 'banner.refuse').fill('Nobody');
  await preview.getByRole('button', { name: 'Nobody' }).click();
  await expect(banner('Who may come in?')).toBeHidden();
  expect((await admin.context().cookies()).map(({ name }) => name)).not.toContain('einlass');

  await admin.getByRole('button', { name: words[lang].again }).click();
  await expect(banner('Who may come in?')).toBeVisible();
});

test.describe('the check', () => {
  test('lists what is held, says so aloud and keeps it, all by the keyboard', async ({
    admin,
    wordpress,
    read: { lang },
  }) => {
    await openSettings(admin, lang);
    await admin.getByRole('button', { name: words[lang].check }).focus();
    await admin.keyboard.press('Enter');
    await expect(announced(admin)).toHaveText(words[lang].page);
    await expect(announced(admin)).toHaveText(words[lang].done, { timeout: 90_000 });
    await expect(admin.getByRole('button', { name: words[lang].check })).toBeFocused();

    await expect(admin.getByRole('heading', { name: words[lang].held })).toBeVisible();
    const held = [
      'google-analytics',
      'google-tag-manager',
      'google-fonts',
      'meta-pixel',
      'facebook-plugins',
      'gravatar',
    ] as const;
    for (const id of held) {
      await expect(
        linesOf(admin, 'held')
          .filter({ hasText: nameOf(id) })
          .first(),
      ).toBeVisible();
      await expect(admin.locator(`[data-einlass-where=${id}]`)).toHaveText(words[lang].foundOn);
    }
    await expect(linesOf(admin, 'leaked')).toHaveCount(0);

    const found = await optionOf(wordpress, 'einlass_found');
    expect(found.contacts).toEqual(
      expect.arrayContaining([expect.objectContaining({ service: 'gravatar', held: true })]),
    );
    // It is not loaded with every page.
    const autoload = await must(wordpress, 'eval', "echo wp_load_alloptions()['einlass_found'] ?? 'no';");
    expect(autoload).toBe('no');

    await admin.getByRole('button', { name: words[lang].tick }).click();
    for (const id of held) await expect(admin.locator(`[name="einlass[services][]"][value=${id}]`)).toBeChecked();
    await openSettings(admin, lang);
    await expect(admin.getByRole('heading', { name: words[lang].held })).toBeVisible();
  });

  test('sees the pages as a visitor who has not decided, whatever the administrator has', async ({
    admin,
    context,
    read: { lang },
  }) => {
    await context.addCookies([
      { name: 'einlass', value: 'v=1&at=2999-05-01T09:30Z&yes=google-fonts+gravatar', url: site('/') },
    ]);
    await openSettings(admin, lang);
    await check(admin, lang);
    await expect(
      linesOf(admin, 'held')
        .filter({ hasText: nameOf('gravatar') })
        .first(),
    ).toBeVisible();
    // The administrator's toolbar has a picture, too.
    expect(
      await linesOf(admin, 'held')
        .filter({ hasText: nameOf('gravatar') })
        .count(),
    ).toBeLessThan(3);
  });

  test('names what has leaked, where, and what helps', async ({ admin, wordpress, read: { lang } }) => {
    await writeFile(
      join(wordpress.files, 'wp-content/uploads/leak.css'),
      '@import url("https://fonts.googleapis.com/css?family=Leak");',
    );
    await writeFile(
      join(wordpress.files, 'wp-content/mu-plugins/leak.php'),
      `<?php
add_action( 'wp_enqueue_scripts', static function (): void {
	wp_enqueue_style( 'leak', content_url( 'uploads/leak.css' ), array(), '1' );
	wp_enqueue_script( 'other', 'https://cdn.example.net/other.js', array(), '1', true );
} );`,
    );
    await openSettings(admin, lang);
    await check(admin, lang);
    await expect(admin.getByRole('heading', { name: words[lang].leaked })).toBeVisible();
    const leak = linesOf(admin, 'leaked').filter({ hasText: 'https://fonts.googleapis.com/css?family=Leak' });
    await expect(leak).toContainText(nameOf('google-fonts'));
    await expect(leak.getByRole('cell').last()).toHaveText(words[lang].css);
    await expect(admin.getByRole('heading', { name: words[lang].others })).toBeVisible();
    await expect(linesOf(admin, 'others')).toContainText(['cdn.example.net']);
  });

  test('says why a page cannot be looked at, and looks at the others', async ({ admin, wordpress, read: { lang } }) => {
    await writeFile(
      join(wordpress.files, 'wp-content/mu-plugins/frames.php'),
      "<?php add_action( 'send_headers', static function (): void { if ( ! empty( $GLOBALS['wp']->query_vars['pagename'] ) && 'impressum' === $GLOBALS['wp']->query_vars['pagename'] ) { header( 'X-Frame-Options: DENY' ); } } );",
    );
    await openSettings(admin, lang);
    await check(admin, lang);
    await expect(admin.getByText(words[lang].refused)).toHaveCount(1);
    await expect(admin.getByText(words[lang].refused)).toContainText('Impressum');
    await expect(linesOf(admin, 'held').first()).toBeVisible();
  });

  test('can be stopped, and keeps nothing then', async ({ admin, wordpress, read: { lang } }) => {
    await openSettings(admin, lang);
    await admin.getByRole('button', { name: words[lang].check }).click();
    await admin.getByRole('button', { name: words[lang].stop }).click();
    await expect(announced(admin)).toHaveText(words[lang].stopped);
    expect((await wordpress.cli('option', 'get', 'einlass_found')).code).toBe(1);
  });

  test('is open to administrators alone', async ({ admin, wordpress }) => {
    await must(wordpress, 'user', 'set-role', 'admin', 'editor');
    const page = await admin.goto(site(SETTINGS));
    expect(page?.status()).toBe(403);
    const send = (nonce: string) =>
      admin.evaluate(
        async ([url, nonce]) => {
          const headers = { 'Content-Type': 'application/json', ...(nonce && { 'X-WP-Nonce': nonce }) };
          const body = JSON.stringify({ pages: 1, contacts: [] });
          return (await fetch(url, { method: 'POST', headers, body })).status;
        },
        [site('/wp-json/einlass/v1/found'), nonce] as const,
      );
    expect(await send('')).toBe(401);
    await admin.goto(site('/wp-admin/'));
    const nonce = await admin.evaluate(async () => (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text());
    expect(await send(nonce)).toBe(403);
    expect((await wordpress.cli('option', 'get', 'einlass_found')).code).toBe(1);
  });
});

test('the list of plugins leads to the settings', async ({ admin, read: { lang } }) => {
  await admin.goto(site('/wp-admin/plugins.php'));
  await admin
    .locator('tr[data-plugin="einlass/einlass.php"]')
    .getByRole('link', { name: words[lang].settings })
    .click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Einlass' })).toBeVisible();
});

test('the policy guide suggests a text on the services that are asked about', async ({ admin, read: { lang } }) => {
  await openSettings(admin, lang);
  await admin.locator('[value=google-fonts]').check();
  await save(admin);
  await admin.goto(site('/wp-admin/options-privacy.php?tab=policyguide'));
  await admin.getByRole('button', { name: 'Einlass' }).click();
  await expect(admin.getByText(words[lang].policy)).toBeVisible();
});

test('uninstalling takes along what the owner has set, typed wrong, found and been suggested', async ({
  admin,
  wordpress,
  read: { lang },
}) => {
  await openSettings(admin, lang);
  await field(admin, 'own_services').fill('[');
  await save(admin);
  await keepFound(wordpress);
  // WordPress keeps the suggested text once it was looked at.
  await admin.goto(site('/wp-admin/options-privacy.php?tab=policyguide'));
  await expect(admin.getByRole('button', { name: 'Einlass' })).toBeVisible();
  expect((await rowsNaming(wordpress)).length).toBeGreaterThan(3);

  await must(wordpress, 'plugin', 'uninstall', 'einlass', '--deactivate');
  expect(await rowsNaming(wordpress)).toEqual([]);
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds in the plugin's part of the page. */
const problemsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run('.einlass'));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

for (const width of [1280, 782, 320]) {
  test(`axe finds nothing on the settings page, ${width} px wide`, async ({ admin, wordpress, read: { lang } }) => {
    await admin.setViewportSize({ width, height: 900 });
    await keepFound(wordpress);
    await openSettings(admin, lang);
    for (const kind of ['leaked', 'others', 'held'] as const) await expect(linesOf(admin, kind)).toHaveCount(1);
    await admin.locator('.einlass details').evaluateAll((all) => {
      for (const details of all) details.toggleAttribute('open', true);
    });
    expect(await problemsOn(admin)).toEqual([]);
    // WordPress's own pages scroll sideways below this.
    if (width >= 782) {
      const overflow = await admin.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}
