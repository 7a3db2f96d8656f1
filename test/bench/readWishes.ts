import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Wishes {
  /** Folder with a built `einlass.js`. @default dist */
  readonly dist: string;
  /** A rough answer in a fraction of the time, from the smaller pages; it judges nothing. */
  readonly quick: boolean;
  /** Where all numbers are written, too. @default nowhere */
  readonly json: string | undefined;
  /** Only rows whose `group: way` contains this. @default all */
  readonly only: string;
}

/** Throws with a sentence when an argument is not known. */
export const readWishes = (words: readonly string[]): Wishes => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      dist: { type: 'string', default: 'dist' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      only: { type: 'string', default: '' },
    },
  });
  return { dist: resolve(values.dist), quick: values.quick, json: values.json, only: values.only };
};
