import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepOnce } from '../site/keepOnce';
import { runCommand } from '../site/runCommand';

export type PhpVersion = '7.4' | '8.5';

/** A PHP of another version, with a file system of its own in memory. */
export type Php = {
  /** The folders on the way are made. */
  write(path: string, text: string | Uint8Array): void;
  /** Runs code that begins with its opening tag, and gives what it prints. Rejects when PHP ends with an error. */
  run(code: string): Promise<string>;
};

/** The part of the packages that is used. */
type Runtime = {
  readonly PHP: new (
    id: number,
  ) => {
    mkdir(path: string): void;
    writeFile(path: string, text: string | Uint8Array): void;
    run(request: { code: string }): Promise<{ text: string; errors: string; exitCode: number }>;
  };
  loadPHPRuntime(loader: unknown): Promise<number>;
};

/** PHP as WebAssembly, from packages that are kept outside of the project. */
export const startPhp = async (version: PhpVersion, say: (line: string) => void): Promise<Php> => {
  const folder = await phpVersions(say);
  const { PHP, loadPHPRuntime } = await load<Runtime>(folder, '@php-wasm/universal');
  const { getPHPLoaderModule } = await load<{ getPHPLoaderModule(): Promise<unknown> }>(
    folder,
    `@php-wasm/node-${version.replace('.', '-')}`,
  );
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  return {
    write: (path, text) => {
      php.mkdir(path.slice(0, path.lastIndexOf('/')));
      php.writeFile(path, text);
    },
    run: async (code) => {
      const { text, errors, exitCode } = await php.run({ code });
      if (exitCode !== 0) throw new Error(`PHP ${version} ended with ${exitCode}: ${errors || text}`);
      return text;
    },
  };
};

/** The packages that the lock file beside this one names, and no others. */
export const phpVersions = (say: (line: string) => void): Promise<string> => {
  const lock = readFileSync(own('package-lock.json'));
  const name = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  return keepOnce(`php-versions-${name}`, async (folder) => {
    say('Fetching PHP 7.4 and 8.5 as WebAssembly from npm');
    for (const file of ['package.json', 'package-lock.json']) await cp(own(file), join(folder, file));
    // They ask for a newer Node than they need here, which npm only warns of.
    await runCommand('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false'], {
      cwd: folder,
    });
  });
};

const load = async <Module>(folder: string, name: string): Promise<Module> =>
  import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href);

const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
