import { printable } from '../say/printable';

/** Markup that may stand in a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | readonly Html[];

/** A template whose values are text unless they are markup themselves: nothing gets into a page unescaped by oversight. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(parts.map((part, index) => part + textOf(values[index] ?? '')).join(''));

const textOf = (value: Value): string => {
  if (value instanceof Html) return value.text;
  return typeof value === 'object' ? value.map(({ text }) => text).join('') : escaped(String(value));
};

const escaped = (text: string): string =>
  printable(text.replaceAll('\r\n', '\n')).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
