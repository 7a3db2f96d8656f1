import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/** A relative file that a declaration imports from; sources name it without its ending, which not every project allows. */
const IMPORT = /(from ['"])(\.{1,2}\/[^'"]+)(['"])/g;

/**
 * Writes the declarations of the tools' entries for those who import them, and of the files that these name; those of
 * the rest stay away. Used by the build.
 *
 * @param entries Paths of sources, by the name that the declaration gets.
 * @param folder Where to.
 */
export const writeTypes = (entries: Readonly<Record<string, string>>, folder: string): void => {
  const made = mkdtempSync(join(tmpdir(), 'einlass-types-'));
  try {
    declare(Object.values(entries), made);
    const written = new Set<string>();
    const write = (path: string) => {
      if (written.has(path)) return;
      written.add(path);
      const text = readFileSync(join(made, `${path}.d.ts`), 'utf8');
      const to = join(folder, 'types', `${path}.d.ts`);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, text.replace(IMPORT, '$1$2.js$3'));
      for (const [, , name = ''] of text.matchAll(IMPORT)) write(join(dirname(path), name));
    };
    for (const [name, source] of Object.entries(entries)) {
      const path = relative('src', source).replace(/\.ts$/, '');
      write(path);
      writeFileSync(join(folder, `${name}.d.ts`), `export * from './types/${path}.js';\n`);
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
};

const declare = (sources: readonly string[], to: string): void => {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const config = join(to, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: resolve('src'),
    outDir: to,
  };
  const files = sources.map((source) => resolve(source));
  const typeRoots = [resolve('node_modules/@types')];
  const types = ['node', resolve('node_modules/vite/client')];
  writeFileSync(
    config,
    JSON.stringify({
      extends: resolve('tsconfig.json'),
      compilerOptions: { ...compilerOptions, typeRoots, types },
      include: [],
      files,
    }),
  );
  execFileSync(process.execPath, [compiler, '-p', config], { stdio: 'inherit' });
};
