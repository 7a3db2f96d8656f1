// The command as it is built: it runs by itself, with the packages that npm installs beside it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const FILE: string = packageJson.bin.einlass;

test.describe('the built command', () => {
  test('is a file that can be run', () => {
    expect(readFileSync(FILE, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(FILE).mode & 0o111).toBe(0o111);
  });

  test('reads, writes and ends as it should', () => {
    const input = '<script src="https://www.googletagmanager.com/gtag/js?id=G-DEMO123"></script>';
    const { status, stdout, stderr } = spawnSync(process.execPath, [FILE, 'snippet'], { input, encoding: 'utf8' });
    expect(stdout).toContain('<script type="text/plain" data-einlass="google-analytics"');
    expect(stderr).toContain('Held for Google Analytics');
    expect(status).toBe(0);
    expect(spawnSync(process.execPath, [FILE, 'nonsense']).status).toBe(2);
  });

  test('asks for no package but the one that opens pages, for which it says so where it is missing', () => {
    const code = readdirSync(dirname(FILE))
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(dirname(FILE), name), 'utf8'));
    const named = [...code.join('\n').matchAll(/^(?:import|export) .* from "([^"]+)";$|import\("([^"]+)"\)/gm)];
    const packages = named
      .map(([, name, late]) => name ?? late ?? '')
      .filter((name) => !name.startsWith('.') && !isBuiltin(name));
    expect(packages).toEqual(['playwright-core']);
    expect(packageJson.dependencies).toBeUndefined();
    expect(packageJson.peerDependenciesMeta).toEqual({ 'playwright-core': { optional: true } });
  });

  test('comes in a package of less than 500 kB', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8' });
    const [packed] = Object.values<{ size: number; files: { path: string }[] }>(JSON.parse(stdout));
    expect(packed?.files.map(({ path }) => path)).toContain(FILE);
    expect(packed?.size).toBeLessThan(500_000);
  });
});
