import type { Contrast } from './contrastsIn';

/** Every sentence that the theming page says by script, in one language. */
export interface Texts {
  /** What the colours do, in one sentence; read out. */
  readonly status: (tooLow: number) => string;
  readonly contrast: (contrast: Contrast) => string;
  readonly tooLow: string;
  readonly unchanged: string;
  readonly noFont: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** Rounded down, so that what is too low never looks as if it were enough. */
const ratioText = (ratio: number, language: string) =>
  `${(Math.floor(ratio * 10) / 10).toLocaleString(language, { minimumFractionDigits: 1 })}:1`;

const de: Texts = {
  status: (tooLow) =>
    tooLow === 0
      ? 'Alle Farben heben sich genug voneinander ab.'
      : tooLow === 1
        ? 'Ein Farbpaar hebt sich zu wenig voneinander ab.'
        : `${tooLow} Farbpaare heben sich zu wenig voneinander ab.`,
  contrast: ({ scheme, of, ratio }) =>
    `${{ light: 'Hell', dark: 'Dunkel' }[scheme]}, ${{ text: 'Text', accent: 'Links und Schaltflächen' }[of]}: ${ratioText(ratio, 'de')}`,
  tooLow: 'zu wenig, nötig sind 4,5:1',
  unchanged: 'Noch ist nichts geändert.',
  noFont: 'Das ist keine Schriftfamilie, wie CSS sie schreibt.',
  copied: 'Kopiert.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie das CSS und kopieren Sie es mit der Tastatur.',
};

const en: Texts = {
  status: (tooLow) =>
    tooLow === 0
      ? 'All colours stand out enough from each other.'
      : tooLow === 1
        ? 'One pair of colours stands out too little.'
        : `${tooLow} pairs of colours stand out too little.`,
  contrast: ({ scheme, of, ratio }) =>
    `${{ light: 'Light', dark: 'Dark' }[scheme]}, ${{ text: 'text', accent: 'links and buttons' }[of]}: ${ratioText(ratio, 'en')}`,
  tooLow: 'too little, 4.5:1 is needed',
  unchanged: 'Nothing is changed yet.',
  noFont: 'This is no font family as CSS writes it.',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the CSS and copy it with the keyboard.',
};

/** The sentences in the page's language; German unless it is English. */
export const textsFor = (language: string): Texts => (/^en\b/i.test(language) ? en : de);
