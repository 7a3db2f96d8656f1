// The pages that TypeScript holds, held in PHP on top of the oldest and the newest WordPress.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { noPhp, WITH_PHP } from './askPhp';
import { holdInPhp, htmlApiOf } from './holdInPhp';

const folder = new URL('../../cases/', import.meta.url);
const situations = readdirSync(folder).sort();
const read = (name: string, form: string) => readFileSync(new URL(`${name}/${form}.html`, folder), 'utf8');

describe.skipIf(noPhp).each(['6.5', 'latest'] as const)(`WordPress %s${WITH_PHP}`, (core) => {
  let htmlApi = '';
  beforeAll(async () => {
    htmlApi = await htmlApiOf(core);
  }, 300_000);

  it('holds each case as it says, once and twice', () => {
    const wanted = situations.map((name) => read(name, 'held'));
    const once = holdInPhp(
      htmlApi,
      situations.map((name) => read(name, 'input')),
    );
    expect(once.map(({ html }) => html)).toEqual(wanted);
    expect(holdInPhp(htmlApi, wanted).map(({ html }) => html)).toEqual(wanted);
  });
});
