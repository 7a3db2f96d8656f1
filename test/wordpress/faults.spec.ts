// When the plugin itself breaks: the page works, third parties stay shut, and the owner can read why.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settle } from '../browser/demo/traces';
import { HOME } from '../web/sites';
import { askSite } from './askSite';
import { expect, site, test } from './fixtures';
import { pages } from './pages';
import type { WordPress } from './site/startWordPress';

test.use({ complaints: 'expected' });

/** Ways in which the server can fail to hold a page, each as an owner could meet it. */
const faults: Readonly<Record<string, (wordpress: WordPress) => Promise<void>>> = {
  'the code that holds pages throws': ({ files }) =>
    writeFile(
      join(files, 'wp-content/mu-plugins/broken-holder.php'),
      `<?php
namespace Einlass\\Rewriting;
class Html_Holder {
	public function __construct( ...$anything ) {}
	public function hold( ...$anything ) { throw new \\RuntimeException( 'broken for a test' ); }
}`,
    ),
  'the code that holds pages runs into an error of PHP': ({ files }) =>
    writeFile(
      join(files, 'wp-content/mu-plugins/broken-holder.php'),
      `<?php
namespace Einlass\\Rewriting;
class Html_Holder {
	public function __construct( ...$anything ) {}
	public function hold( ...$anything ) { return function_that_is_missing(); }
}`,
    ),
  'the catalogue is cut off': ({ files }) =>
    writeFile(join(files, 'wp-content/plugins/einlass/catalogue.json'), '{"services":[{"id":"goo'),
};

for (const [fault, cause] of Object.entries(faults)) {
  test(`when ${fault} the page is shown and contacts nobody`, async ({ page, web, wordpress }) => {
    await cause(wordpress);
    const { status, body } = await askSite(wordpress.port, '/');
    expect(status).toBe(200);
    expect(body).toMatch(/<meta http-equiv="Content-Security-Policy"/i);
    expect(await wordpress.complaints()).toMatch(/einlass/i);

    await page.goto(site(pages['a single post']));
    await expect(page.getByText('Kommt vorbei')).toBeVisible();
    await settle(page, web);
    expect(web.log.hosts()).toEqual([HOME]);
  });
}
