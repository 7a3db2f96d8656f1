import type { Conversion, Remainder } from './Conversion';

/** Every sentence that the converter says, in one language. */
export interface Texts {
  /** What was found, in one sentence; read out. */
  readonly status: (conversion: Conversion) => string;
  /** Line and place of one thing. */
  readonly place: (line: number, what: string) => string;
  /** What another tool had held. */
  readonly takenOver: (mark: string, tools: string) => string;
  readonly aboutTakenOver: string;
  readonly remain: string;
  readonly reason: (remainder: Remainder) => string;
  readonly more: (count: number) => string;
  readonly leftOut: (count: number) => string;
  /** Stands in the field in place of a text of so many characters. */
  readonly tooLong: (count: number) => string;
  readonly nothing: string;
  readonly whatToDo: readonly string[];
  readonly already: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly broken: string;
}

const number = (count: number, language: string): string => count.toLocaleString(language);

const de: Texts = {
  status({ text, kind, findings, isHeldAlready }) {
    const name = kind.toUpperCase();
    if (text.trim() === '') return 'Noch ist nichts eingefügt.';
    if (findings.length > 1) return `${number(findings.length, 'de')} Stellen festgehalten, gelesen als ${name}.`;
    if (findings.length === 1) return `Eine Stelle festgehalten, gelesen als ${name}.`;
    return isHeldAlready ? `Schon festgehalten, gelesen als ${name}.` : `Nichts erkannt, gelesen als ${name}.`;
  },
  place: (line, what) => `Zeile ${number(line, 'de')}, ${what}`,
  takenOver: (mark, tools) => `übernommen: ${mark} (${tools})`,
  aboutTakenOver:
    'Was ein anderes Werkzeug festhielt, ist übernommen. Nötig ist das nicht: Einlass liest solche Markierungen auch so, sobald sein Script-Tag an der Stelle des anderen steht.',
  remain: 'Unverändert',
  reason: ({ url }) =>
    url
      ? 'Diese Adresse gehört zu keinem bekannten Dienst. Beschreiben Sie ihn in ownServices und schreiben Sie data-einlass mit seiner Kennung an das Tag.'
      : 'Hier steht keine Adresse, und kein anderes Tag mit dieser Markierung nennt einen Dienst. Schreiben Sie data-einlass mit der Kennung des Dienstes an das Tag.',
  more: (count) => (count === 1 ? 'Dazu kommt eine weitere Stelle.' : `Dazu kommen ${number(count, 'de')} weitere.`),
  leftOut: (count) => `[${number(count, 'de')} Zeichen nicht gezeigt, aber mitkopiert]`,
  tooLong: (count) =>
    `${number(count, 'de')} Zeichen eingefügt: zu viele, um hier zu stehen. Das Ergebnis ist trotzdem vollständig.`,
  nothing: 'Einlass kennt keinen Dienst, der hier genannt wird; der Text ist unverändert.',
  whatToDo: [
    'Ist es JavaScript? Dann fügen Sie es samt <script>-Tag ein.',
    'Ist es ein anderer Anbieter? Dann beschreiben Sie ihn in ownServices und halten das Tag von Hand, wie es in der README unter „Held markup“ steht.',
    'Lädt der Code nur von Ihrem eigenen Server? Dann ist nichts zu tun.',
  ],
  already: 'Was sich hier festhalten lässt, wird schon festgehalten; der Text ist unverändert.',
  copied: 'Kopiert.',
  notCopied:
    'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie das Ergebnis und kopieren Sie es mit der Tastatur.',
  broken: 'Der Konverter wurde nicht geladen. Laden Sie die Seite neu.',
};

const en: Texts = {
  status({ text, kind, findings, isHeldAlready }) {
    const name = kind.toUpperCase();
    if (text.trim() === '') return 'Nothing is pasted yet.';
    if (findings.length > 1) return `${number(findings.length, 'en')} places held, read as ${name}.`;
    if (findings.length === 1) return `One place held, read as ${name}.`;
    return isHeldAlready ? `Held already, read as ${name}.` : `Nothing recognised, read as ${name}.`;
  },
  place: (line, what) => `line ${number(line, 'en')}, ${what}`,
  takenOver: (mark, tools) => `taken over: ${mark} (${tools})`,
  aboutTakenOver:
    'What another tool held is taken over. It need not be: Einlass reads such marks as they are, once its script tag stands in the place of the other.',
  remain: 'Unchanged',
  reason: ({ url }) =>
    url
      ? 'This address belongs to no service that is known. Describe it in ownServices, and write data-einlass with its id on the tag.'
      : 'There is no address here, and no other tag with this mark names a service. Write data-einlass with the id of the service on the tag.',
  more: (count) => (count === 1 ? 'And one more.' : `And ${number(count, 'en')} more.`),
  leftOut: (count) => `[${number(count, 'en')} characters not shown, but copied]`,
  tooLong: (count) =>
    `${number(count, 'en')} characters pasted: too many to stand here. The result is complete all the same.`,
  nothing: 'Einlass knows no service that is named here; the text is unchanged.',
  whatToDo: [
    'Is it JavaScript? Then paste it with its <script> tag.',
    'Is it another company? Then describe it in ownServices and hold the tag by hand, as the README shows under “Held markup”.',
    'Does the code load from your own server only? Then there is nothing to do.',
  ],
  already: 'What can be held here is held already; the text is unchanged.',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the result and copy it with the keyboard.',
  broken: 'The converter did not load. Load the page anew.',
};

/** The sentences in the page's language; German unless it is English. */
export const textsFor = (language: string): Texts => (/^en\b/i.test(language) ? en : de);
