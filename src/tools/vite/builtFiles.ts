import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that a page may load, by name: the gate and its chunks, which lie beside each other. */
export const builtFiles = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
