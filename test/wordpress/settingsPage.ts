// The plugin's settings page as its owner meets it, in both languages.
import type { Locator, Page } from 'playwright/test';
import { expect, site } from './fixtures';

export const words = {
  de: {
    check: /^(Website|Erneut) prüfen$/,
    done: /^Fertig\. Geprüfte Seiten: \d+\.$/,
    page: /^Seite 1 von \d+: Startseite$/,
    stop: 'Abbrechen',
    stopped: /^Abgebrochen\./,
    settings: 'Einstellungen',
    refused: /ließ sich nicht in einem Rahmen öffnen/,
    leaked: /^Vor einer Entscheidung kontaktiert \(\d+\)$/,
    others: /^Andere Dritte \(\d+\)$/,
    held: /^Zurückgehalten, bis jemand Ja sagt \(\d+\)$/,
    css: /^Ein Stylesheet deiner Website nennt diese Adresse/,
    foundOn: /^Gefunden auf: /,
    tick: 'Gefundene Dienste ankreuzen',
    comma: /In Zeile 2 steht ein Komma hinter dem letzten Eintrag/,
    unknownPurpose: /Eigener Dienst 1, „Karte“: „purposes“ muss eine Liste/,
    noHost: /„match\[0\]\.host“ muss ein Host allein sein/,
    unknownValue: /Der Satz „banner\.title“ enthält \{\{nobody\}\}/,
    addService: 'Dienst hinzufügen',
    addToList: 'Zur Liste hinzufügen',
    missing: /^Es fehlt noch: Name des Dienstes/,
    again: 'Banner noch einmal zeigen',
    preview: 'Vorschau des Banners',
    policy: 'Wenn Sie einwilligen, lädt diese Website Google Fonts. Google Fonts liefert Schriften',
  },
  en: {
    check: /^Check (the site|again)$/,
    done: /^Done\. Pages checked: \d+\.$/,
    page: /^Page 1 of \d+: Front page$/,
    stop: 'Stop',
    stopped: /^Stopped\./,
    settings: 'Settings',
    refused: /could not be opened in a frame/,
    leaked: /^Contacted before a choice \(\d+\)$/,
    others: /^Other third parties \(\d+\)$/,
    held: /^Held until a visitor says yes \(\d+\)$/,
    css: /^A style sheet of your site names this address/,
    foundOn: /^Found on: /,
    tick: 'Tick the services that were found',
    comma: /Line 2 has a comma after the last entry/,
    unknownPurpose: /Own service 1, “Karte”: “purposes” has to be a list/,
    noHost: /“match\[0\]\.host” has to be a host alone/,
    unknownValue: /The sentence “banner\.title” names \{\{nobody\}\}/,
    addService: 'Add a service',
    addToList: 'Add to the list',
    missing: /^Still missing: Name of the service/,
    again: 'Show the banner again',
    preview: 'Preview of the banner',
    policy: 'If you agree, this website loads Google Fonts. Google Fonts delivers typefaces',
  },
} as const;

export type Lang = keyof typeof words;

export const SETTINGS = '/wp-admin/options-general.php?page=einlass';

/** Opens the page and waits for what its scripts draw. */
export const openSettings = async (page: Page, lang: Lang): Promise<void> => {
  await page.goto(site(SETTINGS));
  await expect(page.getByRole('button', { name: words[lang].check })).toBeVisible();
};

/** A control of the form by the key of its option. */
export const field = (page: Page, key: string): Locator => page.locator(`#einlass-${key}`);

/** The sentence of a key. */
export const sentence = (page: Page, key: string): Locator => page.locator(`[name="einlass[texts][${key}]"]`);

export const save = async (page: Page): Promise<void> => {
  // Not by the address: WordPress takes out of it at once that something was saved.
  const loaded = page.waitForEvent('load');
  await page.locator('#submit').click();
  await loaded;
  await expect(page.locator('.settings-error').first()).toBeVisible();
};

/** What WordPress says after saving, when something was wrong. */
export const mistakes = (page: Page): Locator => page.locator('#setting-error-einlass-mistakes');

/** What the check says aloud. */
export const announced = (page: Page): Locator => page.locator('[data-einlass-check] [role=status]');

/** Runs the check to its end. */
export const check = async (page: Page, lang: Lang): Promise<void> => {
  await page.getByRole('button', { name: words[lang].check }).click();
  await expect(announced(page)).toHaveText(words[lang].done, { timeout: 90_000 });
};

/** Lines of one table of the report. */
export const linesOf = (page: Page, kind: 'leaked' | 'others' | 'held'): Locator =>
  page.locator(`.einlass-found-${kind} tbody tr`);
