// The command as it is built: it runs by itself, with the packages that npm installs beside it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
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

  test('asks for no package that npm does not install with it', () => {
    const code = readdirSync(dirname(FILE)).map((name) => readFileSync(join(dirname(FILE), name), 'utf8'));
    const named = [...code.join('\n').matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name = '']) => name);
    const packages = named.filter((name) => !/^(node:|\.)/.test(name));
    expect(packages).not.toEqual([]);
    expect(Object.keys(packageJson.dependencies)).toEqual(expect.arrayContaining(packages));
  });
});
