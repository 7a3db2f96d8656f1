import metrics from './metrics.json';

/** All families that are known. What is known of one stands at the same place in each column below. */
export const families = Object.keys(metrics);

const rows = Object.values(metrics).map((row) => row.split(' '));

const numbers = (at: number): readonly number[] => rows.map((row) => Number(row[at]));

/** The first letters of what the families are like: `sans`, `serif`, `mono`; what is fancy counts as sans. */
export const kinds = rows.map(([kind = '']) => (kind === 'serif' ? 's' : kind === 'monospace' ? 'm' : 'a')).join('');

/** Thousandths of the font's size, as in `Metrics`. The widths but the regular one are what is added to that. */
export const columns = {
  ascent: numbers(1),
  descent: numbers(2),
  lineGap: numbers(3),
  regular: numbers(4),
  bold: numbers(5),
  italic: numbers(6),
  boldItalic: numbers(7),
};
