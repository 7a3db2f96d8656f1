// WordPresses that lack what the plugin needs: they say so, and go on as they were.

import { test } from '../browser/fixtures';
import { askSite } from './askSite';
import { expect, ZIP } from './fixtures';
import { isDebian } from './site/fetchDebian';
import { runCommand } from './site/runCommand';
import { startWordPress } from './site/startWordPress';

for (const [core, version] of [
  ['6.4', '6.4.5'],
  ['debian', '6.1.9'],
] as const) {
  test(`WordPress ${version} refuses the plugin, and its pages stay as they were`, async () => {
    test.skip(core === 'debian' && !(await isDebian()), 'WordPress 6.1.9 comes from Debian');
    test.setTimeout(120_000);
    const wordpress = await startWordPress({ core });
    try {
      expect((await wordpress.cli('core', 'version')).stdout.trim()).toBe(version);
      const before = await askSite(wordpress.port, '/');
      expect(before.status).toBe(200);

      const uploaded = await wordpress.cli('plugin', 'install', ZIP, '--activate');
      expect(uploaded.code).not.toBe(0);
      expect(uploaded.stdout + uploaded.stderr).toContain('6.5');

      // As by FTP, past the check of uploads.
      await runCommand('unzip', ['-qo', ZIP, '-d', `${wordpress.files}/wp-content/plugins`]);
      const activated = await wordpress.cli('plugin', 'activate', 'einlass');
      expect(activated.code).not.toBe(0);
      expect(activated.stdout + activated.stderr).toContain('6.5');
      const status = await wordpress.cli('plugin', 'list', '--name=einlass', '--field=status');
      expect(status.stdout).toBe('inactive\n');
      expect((await askSite(wordpress.port, '/')).body).toBe(before.body);
    } finally {
      await wordpress.stop();
    }
  });
}
