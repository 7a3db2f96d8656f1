import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { zipFolder } from '../../src/wordpress/zipFolder';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of this name with these files, written in this order. */
const folderOf = (name: string, files: readonly (readonly [path: string, text: string])[]): string => {
  const place = mkdtempSync(join(tmpdir(), 'einlass-zip-'));
  made.push(place);
  for (const [path, text] of files) {
    mkdirSync(join(place, name, path, '..'), { recursive: true });
    writeFileSync(join(place, name, path), text);
  }
  return join(place, name);
};

const FILES = [
  ['einlass.php', '<?php'],
  ['widget/einlass.js', 'x'.repeat(5000)],
  ['languages/einlass-de_DE.po', 'für'],
] as const;

it('holds every file below the name of the folder', () => {
  const files = unzipSync(zipFolder(folderOf('einlass', FILES)));
  expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(
    [...FILES].sort().map(([path, text]) => [`einlass/${path}`, text]),
  );
});

it('is the same, byte for byte, whenever and in whatever order the files were written, and whoever may read them', () => {
  const first = folderOf('einlass', FILES);
  const second = folderOf('einlass', [...FILES].reverse());
  utimesSync(join(second, 'einlass.php'), 1, 1);
  chmodSync(join(second, 'einlass.php'), 0o600);
  expect(Buffer.from(zipFolder(second)).equals(zipFolder(first))).toBe(true);
});

it('is another one when a file is another one', () => {
  const first = folderOf('einlass', FILES);
  const second = folderOf('einlass', [...FILES.slice(1), ['einlass.php', '<?php ']]);
  expect(Buffer.from(zipFolder(second)).equals(zipFolder(first))).toBe(false);
});
