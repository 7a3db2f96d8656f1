import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for one test, with files of these contents by their paths; it is removed when the test has ended. */
export const createFolder = (files: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'einlass-test-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    read: (name: string): string => readFileSync(join(path, name), 'utf8'),
    bytes: (name: string): Buffer => readFileSync(join(path, name)),
    /** All files, by their paths. */
    names: (): readonly string[] =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
        .sort(),
  };
};
