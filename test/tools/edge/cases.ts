import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../cases/', import.meta.url);

/** The pages of test/cases: as their authors wrote them and held. */
export const cases = readdirSync(folder)
  .sort()
  .map((name) => {
    const read = (form: string) => readFileSync(new URL(`${name}/${form}.html`, folder));
    return { name, input: read('input'), held: read('held') };
  });
