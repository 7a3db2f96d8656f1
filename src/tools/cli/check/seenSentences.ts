import type { StepName, Stored } from '../browser/Seen';
import type { Language } from './Language';

/** The sentences on what was seen in a browser. */
export interface SeenSentences {
  readonly title: string;
  readonly intro: string;
  readonly browser: string;
  readonly pages: string;
  readonly leftOut: string;
  readonly verdict: string;
  readonly good: string;
  readonly bad: string;
  readonly none: string;
  /** How strangers are counted. */
  readonly strict: string;
  readonly lenient: string;
  readonly withEinlass: string;
  readonly withoutEinlass: string;
  readonly step: Readonly<Record<StepName, readonly [title: string, done: string]>>;
  readonly nobody: string;
  readonly kept: string;
  readonly nothingKept: string;
  readonly busy: string;
  readonly blind: string;
  readonly leaks: string;
  readonly fault: string;
  readonly who: string;
  readonly what: string;
  readonly where: string;
  readonly name: string;
  readonly host: string;
  readonly life: string;
  readonly unknown: string;
  readonly site: string;
  readonly kind: Readonly<Record<Stored['kind'], string>>;
  /** Kinds of contacts that need plain words; browsers' own names stand for the others. */
  readonly type: Readonly<Record<string, string>>;
  readonly limit: readonly string[];
}

const en: SeenSentences = {
  title: 'Seen in a browser',
  intro:
    'Each page was opened in a browser that had never been on the site, and what the browser asked of third parties and kept was written down. Where Einlass is on the page, everything was then refused, accepted, and withdrawn, as a visitor would do it.',
  browser: 'Browser',
  pages: 'Pages opened',
  leftOut: 'Pages not opened, because there are more than were asked for',
  verdict: 'Result',
  good: 'Before a choice, after a refusal and after a withdrawal no known service was contacted and none kept anything.',
  bad: 'Without a yes, third parties were contacted or kept something. The rows concerned are marked.',
  none: 'No page could be seen.',
  strict: 'Unknown third parties count like known services.',
  lenient: 'Unknown third parties are listed, but do not count in the result.',
  withEinlass: 'Einlass is on this page.',
  withoutEinlass: 'Einlass was not found on this page, so it was opened only.',
  step: {
    opened: ['Opened, without any choice', 'The page was opened for the first time. Nothing was clicked.'],
    refused: ['After refusing everything', 'All services were refused, and the page was loaded anew.'],
    accepted: ['After accepting everything', 'All services were accepted. What follows is what a visitor agreed to.'],
    withdrawn: ['After withdrawing', 'The consent was withdrawn, and the page was loaded anew.'],
  },
  nobody: 'No third party was contacted.',
  kept: 'What the browser keeps at the end of this step',
  nothingKept: 'The browser keeps nothing at the end of this step.',
  busy: 'The page went on asking until the time was up; what it asked for later is not listed.',
  blind: 'This browser left no log of its connections: only requests are listed.',
  leaks: 'Reported by Einlass itself as escaped',
  fault: 'Without a yes',
  who: 'Who',
  what: 'Kind',
  where: 'Address',
  name: 'Name',
  host: 'Kept for',
  life: 'Duration',
  unknown: 'unknown third party',
  site: 'the site itself',
  kind: {
    cookie: 'Cookie',
    localStorage: 'Local storage',
    sessionStorage: 'Session storage',
    database: 'Database (IndexedDB)',
    cache: 'Cache of a script',
    worker: 'Service worker',
  },
  type: {
    connection: 'connection without a request',
    'name look-up': 'look-up of the name',
    document: 'page or frame',
    stylesheet: 'style sheet',
    xhr: 'call by a script',
    fetch: 'call by a script',
    ping: 'message by a script',
  },
  limit: [
    'Seen were the pages above, at one time, from one place, without anything clicked or scrolled. What comes later, elsewhere or on other pages is not seen.',
    'Services are named by the catalogue of Einlass. Other third parties are called unknown; entries of the site itself are not judged.',
    'Of databases, caches and service workers the names are seen, not the contents. What the server passes on is not seen at all.',
    'Looking up a name of a third party is not seen where the browser uses a proxy.',
    'Whether a service needs consent is a question of law, which no program answers.',
  ],
};

const de: SeenSentences = {
  title: 'In einem Browser gesehen',
  intro:
    'Jede Seite wurde in einem Browser geöffnet, der noch nie auf der Website war; festgehalten wurde, was er bei Dritten abrief und was er speicherte. Wo Einlass auf der Seite ist, wurde danach alles abgelehnt, angenommen und widerrufen, wie ein Besucher es täte.',
  browser: 'Browser',
  pages: 'Geöffnete Seiten',
  leftOut: 'Nicht geöffnete Seiten, weil es mehr sind als gewünscht',
  verdict: 'Ergebnis',
  good: 'Vor einer Entscheidung, nach einer Ablehnung und nach einem Widerruf wurde kein bekannter Dienst kontaktiert, und keiner hat etwas gespeichert.',
  bad: 'Ohne Einwilligung wurden Dritte kontaktiert oder haben etwas gespeichert. Die betreffenden Zeilen sind gekennzeichnet.',
  none: 'Keine Seite konnte betrachtet werden.',
  strict: 'Unbekannte Dritte zählen wie bekannte Dienste.',
  lenient: 'Unbekannte Dritte sind aufgeführt, zählen aber nicht im Ergebnis.',
  withEinlass: 'Einlass ist auf dieser Seite.',
  withoutEinlass: 'Einlass wurde auf dieser Seite nicht gefunden; sie wurde daher nur geöffnet.',
  step: {
    opened: ['Geöffnet, ohne Entscheidung', 'Die Seite wurde zum ersten Mal geöffnet. Nichts wurde angeklickt.'],
    refused: ['Nach Ablehnung von allem', 'Alle Dienste wurden abgelehnt, und die Seite wurde neu geladen.'],
    accepted: [
      'Nach Annahme von allem',
      'Alle Dienste wurden angenommen. Was folgt, ist das, worin ein Besucher eingewilligt hat.',
    ],
    withdrawn: ['Nach dem Widerruf', 'Die Einwilligung wurde widerrufen, und die Seite wurde neu geladen.'],
  },
  nobody: 'Kein Dritter wurde kontaktiert.',
  kept: 'Was der Browser am Ende dieses Schritts gespeichert hat',
  nothingKept: 'Der Browser hat am Ende dieses Schritts nichts gespeichert.',
  busy: 'Die Seite rief weiter ab, bis die Zeit um war; was sie später abrief, ist nicht aufgeführt.',
  blind: 'Dieser Browser hat seine Verbindungen nicht aufgezeichnet: Aufgeführt sind nur Abrufe.',
  leaks: 'Von Einlass selbst als entkommen gemeldet',
  fault: 'Ohne Einwilligung',
  who: 'Wer',
  what: 'Art',
  where: 'Adresse',
  name: 'Bezeichnung',
  host: 'Gespeichert für',
  life: 'Dauer',
  unknown: 'unbekannter Dritter',
  site: 'die Website selbst',
  kind: {
    cookie: 'Cookie',
    localStorage: 'Lokaler Speicher',
    sessionStorage: 'Sitzungsspeicher',
    database: 'Datenbank (IndexedDB)',
    cache: 'Cache eines Skripts',
    worker: 'Service Worker',
  },
  type: {
    connection: 'Verbindung ohne Abruf',
    'name look-up': 'Auflösung des Namens',
    document: 'Seite oder Rahmen',
    stylesheet: 'Stylesheet',
    script: 'Skript',
    image: 'Bild',
    font: 'Schrift',
    media: 'Ton oder Film',
    xhr: 'Aufruf durch ein Skript',
    fetch: 'Aufruf durch ein Skript',
    ping: 'Meldung durch ein Skript',
    other: 'sonstiges',
  },
  limit: [
    'Gesehen wurden die Seiten oben, zu einer Zeit, von einem Ort aus, ohne dass geklickt oder gescrollt wurde. Was später, anderswo oder auf anderen Seiten geschieht, ist nicht zu sehen.',
    'Dienste sind nach dem Katalog von Einlass benannt. Andere Dritte heißen unbekannt; Einträge der Website selbst werden nicht bewertet.',
    'Von Datenbanken, Caches und Service Workern sind die Namen zu sehen, nicht die Inhalte. Was der Server weitergibt, ist gar nicht zu sehen.',
    'Die Auflösung eines Namens ist nicht zu sehen, wo der Browser einen Proxy benutzt.',
    'Ob ein Dienst eine Einwilligung braucht, ist eine Rechtsfrage, die kein Programm beantwortet.',
  ],
};

export const seenSentences: Readonly<Record<Language, SeenSentences>> = { de, en };
