import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packages that ship the pages of their documentation. */
const PACKAGES = ['paper@0.12.18', 'jsdoc@3.4.0', 'mermaid@0.5.8'];

/** Real pages, as npm packages ship them. They are fetched for this alone and nothing of the packages is run. */
export const shippedPages = (): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'einlass-bench-'));
  const run = (command: string, ...parts: string[]) =>
    execFileSync(command, parts, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    return PACKAGES.flatMap((name, index) => {
      console.error(`fetching ${name}`);
      const file = run('npm', 'pack', '--silent', name).trim();
      run('mkdir', `${index}`);
      run('tar', 'xzf', file, '-C', `${index}`, '--wildcards', '*.html');
      return pagesIn(join(folder, `${index}`));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The pages in a folder and those within it. */
export const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
