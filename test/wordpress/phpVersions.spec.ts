// The plugin under the oldest PHP that it takes and under the newest one, without a web server or a database.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { type Php, type PhpVersion, startPhp } from './phpVersions/startPhp';
import { type Core, coreFolder } from './site/cores';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** As it is built, and zipped. */
const PLUGIN = fromRoot('dist/wordpress/einlass');
const CASES = fromRoot('test/cases');

const silent = () => {};

for (const version of ['7.4', '8.5'] as const satisfies readonly PhpVersion[]) {
  test(`PHP ${version} can read every file of the plugin`, async () => {
    const files = filesIn(PLUGIN).filter((file) => file.endsWith('.php'));
    expect(files).toContain('einlass.php');
    const php = await startPhp(version, silent);
    for (const file of files) php.write(`/plugin/${file}`, readFileSync(join(PLUGIN, file)));
    const mistakes = await php.run(`<?php
      $mistakes = array();
      foreach ( json_decode( '${JSON.stringify(files)}' ) as $file ) {
        try {
          token_get_all( file_get_contents( "/plugin/$file" ), TOKEN_PARSE );
        } catch ( ParseError $error ) {
          $mistakes[] = $file . ':' . $error->getLine() . ': ' . $error->getMessage();
        }
      }
      echo json_encode( $mistakes );`);
    expect(JSON.parse(mistakes)).toEqual([]);
  });

  for (const core of ['6.5', 'latest'] as const satisfies readonly Core[]) {
    test(`PHP ${version} holds every case as it says, with the HTML API of WordPress ${core}`, async () => {
      const php = await startPhp(version, silent);
      copyInto(php, PLUGIN, '/plugin', /^(includes\/rewriting\/|catalogue\.json$)/);
      copyInto(
        php,
        join(await coreFolder(core, silent), 'wp-includes'),
        '/wordpress',
        /^(html-api\/|class-wp-token-map\.php$)/,
      );
      copyInto(php, CASES, '/cases', /\.html$/);
      const found: unknown = JSON.parse(
        await php.run(readFileSync(fromRoot('test/wordpress/phpVersions/holdCases.php'), 'utf8')),
      );
      expect(found).toEqual({ cases: readdirSync(CASES).length, wrong: [], complaints: [] });
    });
  }
}

const copyInto = (php: Php, from: string, to: string, wanted: RegExp) => {
  for (const file of filesIn(from)) if (wanted.test(file)) php.write(`${to}/${file}`, readFileSync(join(from, file)));
};

/** Paths of all files in a folder and below it, relative to it. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
