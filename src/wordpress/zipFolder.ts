import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A zip keeps the day that a file was written. With one for all, the same files make the same zip, byte for byte. */
const DAY = new Date(2026, 0, 1);

/** A file that its owner writes and everybody reads, in the upper half of the word, as Unix has it. */
const MODE = 0o100644 << 16;
const UNIX = 3;

/** A zip of a folder: with its name before the paths, as WordPress unpacks plugins. Folders without files are left out. */
export const zipFolder = (folder: string): Uint8Array => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
  const files: Zippable = {};
  for (const path of paths) {
    const name = join(basename(folder), relative(folder, path)).replaceAll('\\', '/');
    files[name] = [readFileSync(path), { mtime: DAY, os: UNIX, attrs: MODE, level: 9 }];
  }
  return zipSync(files);
};
