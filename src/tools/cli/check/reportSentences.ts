import type { Language } from './Language';

const en = {
  title: 'Third parties before a choice',
  intro:
    'This report names what a browser contacts on its own while it reads the pages below: before their visitor has been asked anything, and whatever the answer would be.',
  targets: 'Looked at',
  at: 'Date',
  by: 'Made with',
  read: 'Files read',
  nothing: 'Nothing was found: in what was read, none of the services that Einlass knows is contacted before a choice.',
  services: 'Who is contacted',
  does: 'What it does',
  places: 'Places',
  purposes: 'Purposes',
  vendor: 'Vendor',
  recipients: 'Further recipients',
  policy: 'Privacy policy',
  found: 'Where',
  service: 'Service',
  address: 'Address that is fetched',
  markup: 'As it stands',
  cure: 'Held, so that nothing is fetched before a choice',
  line: 'line',
  column: 'column',
  notes: 'What could not be read',
  limits: 'What this report does not say',
  limit: [
    'Nothing was run. What scripts load, and what the server does, is not seen here; nor are pages that were not named.',
    'Only the services in the catalogue of Einlass are known. Other third parties are not looked for.',
    'Whether a service needs consent is a question of law, which no program answers.',
  ],
} as const;

/** The report's own sentences. What services do, and for what purposes, is said in the words of the banner. */
export type Sentences = { readonly [key in keyof typeof en]: key extends 'limit' ? readonly string[] : string };

const de: Sentences = {
  title: 'Drittanbieter vor der Entscheidung',
  intro:
    'Dieser Bericht nennt, wen ein Browser von sich aus kontaktiert, während er die unten genannten Seiten liest: bevor ihr Besucher gefragt wurde, und gleich, wie er antworten würde.',
  targets: 'Untersucht',
  at: 'Datum',
  by: 'Erstellt mit',
  read: 'Gelesene Dateien',
  nothing:
    'Nichts gefunden: In dem, was gelesen wurde, wird keiner der Dienste, die Einlass kennt, vor einer Entscheidung kontaktiert.',
  services: 'Wer kontaktiert wird',
  does: 'Was er tut',
  places: 'Stellen',
  purposes: 'Zwecke',
  vendor: 'Anbieter',
  recipients: 'Weitere Empfänger',
  policy: 'Datenschutzerklärung',
  found: 'Wo',
  service: 'Dienst',
  address: 'Abgerufene Adresse',
  markup: 'So steht es da',
  cure: 'Gehalten, sodass vor einer Entscheidung nichts abgerufen wird',
  line: 'Zeile',
  column: 'Spalte',
  notes: 'Was nicht gelesen werden konnte',
  limits: 'Was dieser Bericht nicht sagt',
  limit: [
    'Nichts wurde ausgeführt. Was Skripte laden und was der Server tut, ist hier nicht zu sehen; ebenso wenig Seiten, die nicht genannt wurden.',
    'Bekannt sind nur die Dienste im Katalog von Einlass. Nach anderen Drittanbietern wird nicht gesucht.',
    'Ob ein Dienst eine Einwilligung braucht, ist eine Rechtsfrage, die kein Programm beantwortet.',
  ],
};

export const sentences: Readonly<Record<Language, Sentences>> = { de, en };
