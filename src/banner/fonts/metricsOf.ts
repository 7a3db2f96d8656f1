import type { Kind, Metrics } from './Metrics';
import { columns, families, kinds } from './metrics.evaluated';

const KINDS: Readonly<Record<string, Kind>> = { a: 'sans', s: 'serif', m: 'mono' };

/** What is known of a family; undefined of one that Google does not have. */
export const metricsOf = (family: string): Metrics | undefined => {
  const at = families.indexOf(family);
  const kind = KINDS[kinds[at] ?? ''];
  if (!kind) return undefined;
  const number = (name: keyof typeof columns) => columns[name][at] ?? 0;
  return {
    kind,
    ascent: number('ascent'),
    descent: number('descent'),
    lineGap: number('lineGap'),
    widthOf(weight, italic) {
      const regular = italic ? number('italic') : 0;
      const bold = number(italic ? 'boldItalic' : 'bold');
      // Two weights are known, and the others lie on the line through them.
      return number('regular') + regular + ((bold - regular) * (weight - 400)) / 300;
    },
  };
};
