import type { Cell } from './Cell';
import { ROW, rows } from './rows';

type Fill = (room: Element, texts: readonly string[]) => void;

const whole: Fill = (room, texts) => {
  for (const text of texts) room.innerHTML = text;
};

const ways = {
  'innerHTML, one string': { fill: whole, join: true },
  'innerHTML, row by row': {
    fill: (room, texts) => {
      for (const text of texts) {
        const list = document.createElement('ul');
        list.innerHTML = text;
        room.append(list);
      }
    },
    join: false,
  },
  'insertAdjacentHTML, row by row': {
    fill: (room, texts) => {
      for (const text of texts) room.insertAdjacentHTML('beforeend', text);
    },
    join: false,
  },
} as const satisfies Record<string, { fill: Fill; join: boolean }>;

const cell = (way: keyof typeof ways, kind: keyof typeof rows, nodes: number): Cell => ({
  group: 'strings',
  way: `${way}, ${kind}`,
  nodes,
  prepare: (room, sample) => {
    const { fill, join } = ways[way];
    // Other texts each time, so that nothing can be remembered of them.
    const texts = Array.from({ length: nodes / ROW }, (_, index) => rows[kind](sample + index));
    const given = join ? [texts.join('')] : texts;
    return () => fill(room, given);
  },
});

/** Rows written as text, all at once or one by one. */
export const strings: readonly Cell[] = [
  cell('innerHTML, one string', 'plain', 10_000),
  cell('innerHTML, one string', 'plain', 100_000),
  cell('innerHTML, row by row', 'plain', 10_000),
  cell('innerHTML, row by row', 'plain', 100_000),
  cell('insertAdjacentHTML, row by row', 'plain', 10_000),
  cell('innerHTML, one string', 'own icons', 10_000),
  cell('innerHTML, row by row', 'own icons', 10_000),
  cell('innerHTML, one string', 'own images', 10_000),
  cell('innerHTML, row by row', 'own images', 10_000),
];
