import type { Format, Output } from '../Io';
import { printable } from '../say/printable';

const FORMATS: Readonly<Record<string, Format>> = { '-': 'red', '+': 'green', '@': 'cyan' };

/** A patch as it is shown on a terminal. */
export const paintDiff = (diff: string, paint: Output['paint']): string =>
  diff
    .split('\n')
    .map((line) => {
      const text = printable(line.replace(/\r$/, ''));
      const format = /^(---|\+\+\+) /.test(line) ? 'bold' : FORMATS[line.charAt(0)];
      return format ? paint(format, text) : text;
    })
    .join('\n');
