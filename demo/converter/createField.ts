import type { Texts } from './texts';

/** A longer text is kept beside its field: browsers take seconds to lay it out there. In characters. */
export const LONGEST_IN_FIELD = 500_000;

/** A text that is typed or pasted. */
export interface Field {
  read(): string;
  write(text: string): void;
}

/**
 * Reads and writes a field. A long text that is pasted waits beside it, which the field says in its placeholder; it is
 * given up when something else is typed.
 *
 * @param onLong Called when such a text has come.
 */
export const createField = (source: HTMLTextAreaElement, texts: Texts, onLong: () => void): Field => {
  let aside = '';

  const write = (text: string): void => {
    const isLong = text.length > LONGEST_IN_FIELD;
    aside = isLong ? text : '';
    source.value = isLong ? '' : text;
    source.placeholder = isLong ? texts.tooLong(text.length) : '';
  };

  source.addEventListener('paste', (event) => {
    const { value, selectionStart, selectionEnd } = source;
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const text = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
    if (text.length <= LONGEST_IN_FIELD) return;
    event.preventDefault();
    write(text);
    onLong();
  });
  source.addEventListener('input', () => {
    aside = '';
    source.placeholder = '';
  });

  return { read: () => source.value || aside, write };
};
