// What the package says of itself to projects in TypeScript: it is read from the built files, as npm installs them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';

const CODE = `
import { einlass as plugin, type EinlassOptions } from 'einlass/vite';
import { einlass, holdResponse } from 'einlass/edge';

const options: EinlassOptions = { attributes: { 'data-privacy': '/datenschutz' }, services: ['google-fonts'] };
export const plugins = [plugin(options)];
export default { fetch: einlass(async (request: Request, env: { name: string }) => new Response(env.name + request.url)) };
export const held: Response = holdResponse(new Response(''), 'https://www.laden.example/');
// @ts-expect-error only attributes of data are handed on
plugin({ attributes: { class: 'x' } });
// @ts-expect-error an answer is needed
einlass(() => 'text');
`;

for (const moduleResolution of ['nodenext', 'bundler'])
  test(`the plugin and the handler have types where modules are found by ${moduleResolution}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'einlass-types-test-'));
    try {
      mkdirSync(join(folder, 'node_modules'));
      for (const name of ['vite', 'typescript'])
        symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
      symlinkSync(resolve('.'), join(folder, 'node_modules/einlass'));
      const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
      const compilerOptions = { module, moduleResolution, strict: true, noEmit: true, skipLibCheck: true, types: [] };
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
      writeFileSync(join(folder, 'page.ts'), CODE);
      const tsc = resolve('node_modules/typescript/bin/tsc');
      const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
