// The recipe of the README: a site that Eleventy builds, held where it was built.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { expect, test } from 'vitest';
import { main } from '../../../src/tools/cli/main';
import { createTestIo } from './createTestIo';

const LAYOUT = `<!doctype html>
<html lang="de">
  <head>
    <script src="/einlass/einlass.js" data-privacy="/datenschutz" data-imprint="/impressum"></script>
    <title>{{ title }}</title>
    <link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora&display=swap">
  </head>
  <body>{{ content | safe }}</body>
</html>
`;

const PAGE = `---
layout: base.njk
title: Über uns
---
# Über uns

![Ein Bild](https://secure.gravatar.com/avatar/1)
`;

test('what Eleventy has built is held by one command behind it, and a second time nothing changes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'einlass-eleventy-'));
  try {
    await mkdir(join(folder, 'src/_includes'), { recursive: true });
    await writeFile(join(folder, 'src/_includes/base.njk'), LAYOUT);
    await writeFile(join(folder, 'src/ueber-uns.md'), PAGE);
    await new Eleventy(join(folder, 'src'), join(folder, '_site'), { quietMode: true }).write();

    const { io, out } = createTestIo({ cwd: folder });
    expect(await main(['hold', '_site'], io)).toBe(0);
    expect(out()).toContain('Held 2 places in 1 of 1 file.');
    const page = await readFile(join(folder, '_site/ueber-uns/index.html'), 'utf8');
    expect(page).toContain('<h1>Über uns</h1>');
    expect(page).toContain('data-einlass="google-fonts"');
    expect(page).toMatch(
      /<img data-einlass="gravatar" data-src="https:\/\/secure\.gravatar\.com\/avatar\/1" alt="Ein Bild"/,
    );

    expect(await main(['hold', '--check', '_site'], createTestIo({ cwd: folder }).io)).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
