/** Every sentence of the panel, in one language. */
export interface Texts {
  readonly title: string;
  readonly contacts: string;
  readonly noContacts: string;
  readonly contact: (host: string, count: number, milliseconds: number) => string;
  readonly held: string;
  readonly nothingHeld: string;
  readonly heldBy: (service: string, count: number) => string;
  readonly cookies: string;
  readonly noCookies: string;
  readonly leaks: string;
  readonly startOver: string;
}

const seconds = (milliseconds: number, language: string): string =>
  (milliseconds / 1000).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const de: Texts = {
  title: 'Was diese Seite tut',
  contacts: 'Gefragte Server',
  noContacts: 'Diese Seite hat nur ihren eigenen Server gefragt.',
  contact: (host, count, milliseconds) =>
    `${host}: ${count === 1 ? 'eine Anfrage' : `${count} Anfragen`}, zuerst nach ${seconds(milliseconds, 'de')} s`,
  held: 'Festgehalten',
  nothingHeld: 'Auf dieser Seite wird nichts festgehalten.',
  heldBy: (service, count) => `${service}: ${count === 1 ? 'ein Element' : `${count} Elemente`}`,
  cookies: 'Cookies der Seite',
  noCookies: 'Diese Seite hat kein Cookie gespeichert.',
  leaks: 'Entwischt',
  startOver: 'Von vorn beginnen',
};

const en: Texts = {
  title: 'What this page does',
  contacts: 'Servers contacted',
  noContacts: 'This page has contacted only its own server.',
  contact: (host, count, milliseconds) =>
    `${host}: ${count === 1 ? 'one request' : `${count} requests`}, first after ${seconds(milliseconds, 'en')} s`,
  held: 'Held',
  nothingHeld: 'Nothing is held on this page.',
  heldBy: (service, count) => `${service}: ${count === 1 ? 'one element' : `${count} elements`}`,
  cookies: 'Cookies of the page',
  noCookies: 'This page has stored no cookie.',
  leaks: 'Escaped',
  startOver: 'Start over',
};

/** The sentences in the page's language; German unless it is English. */
export const textsFor = (language: string): Texts => (/^en\b/i.test(language) ? en : de);
