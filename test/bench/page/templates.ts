import type { Cell } from './Cell';
import { ROW, rows } from './rows';

type Clone = (template: HTMLTemplateElement) => Node;

const ways: Readonly<Record<string, Clone>> = {
  'document.importNode(content)': (template) => document.importNode(template.content, true),
  'content.cloneNode': (template) => template.content.cloneNode(true),
};

const cells = (kind: keyof typeof rows, nodes: number): readonly Cell[] =>
  Object.entries(ways).map(([way, clone]) => ({
    group: 'templates',
    way: `${way}, ${kind}`,
    nodes,
    prepare: (room, sample) => {
      const template = document.createElement('template');
      template.innerHTML = rows[kind](sample);
      return () => {
        for (let index = 0; index < nodes / ROW; index++) room.append(clone(template));
      };
    },
  }));

/** Rows cloned from a template, which is asked for its content each time, as libraries do. */
export const templates: readonly Cell[] = [
  ...cells('plain', 10_000),
  ...cells('plain', 100_000),
  ...cells('own icons', 10_000),
  ...cells('own images', 10_000),
];
