import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../../src/tools/cli/browser/findBrowser';
import type { Io } from '../../../../src/tools/cli/Io';
import { createFolder } from '../createFolder';
import { createTestIo } from '../createTestIo';

/** A machine with these executable files, of which Playwright is asked to start some. */
const machine = (files: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const folder = createFolder(Object.fromEntries(files.map((name) => [name, ''])));
  for (const name of files) chmodSync(join(folder.path, name), 0o755);
  const started: string[] = [];
  const { io } = createTestIo({ cwd: folder.path });
  const refuse = (reason: string) => (_: string, options?: { executablePath?: string }) => {
    started.push(options?.executablePath?.slice(folder.path.length + 1) ?? '');
    return Promise.reject(new Error(reason));
  };
  const withBrowser = (reason = 'it ended at once'): Io => ({
    ...io,
    // Those of the machine that runs the test are not there.
    disk: {
      ...io.disk,
      access: (path, mode) =>
        String(path).startsWith(folder.path) ? io.disk.access(path, mode) : Promise.reject(new Error('not there')),
    },
    browsing: {
      ...io.browsing,
      env: { PATH: folder.path, ...env },
      temporary: folder.path,
      chromium: () =>
        Promise.resolve({
          executablePath: () => join(folder.path, 'own'),
          launchPersistentContext: refuse(reason),
        }),
    },
  });
  return { folder, started, withBrowser };
};

describe('the browser that is opened', () => {
  it('is the next one where a file does not start, at last that of Playwright', async () => {
    const { started, withBrowser } = machine(['google-chrome', 'chromium', 'own']);
    expect(await findBrowser(undefined, withBrowser())).toMatch(/^No browser was found/);
    expect(started).toEqual(['chromium', 'google-chrome', 'own']);
  });

  it('is none where what would drive it is not installed, and that is named', async () => {
    const { withBrowser } = machine(['chromium']);
    const bare = withBrowser();
    const io: Io = { ...bare, browsing: { ...bare.browsing, chromium: () => Promise.resolve(undefined) } };
    expect(await findBrowser(undefined, io)).toMatch(/npm install --save-dev playwright-core$/);
    await expect(findBrowser('/there', io)).rejects.toThrow(/playwright-core, which is not installed/);
  });

  it('is no other than the one that is named', async () => {
    const { started, withBrowser, folder } = machine(['chromium', 'mine'], {});
    await expect(findBrowser(join(folder.path, 'mine'), withBrowser())).rejects.toThrow(
      /^--browser is .*mine, but no browser starts from there: it ended at once /,
    );
    expect(started).toEqual(['mine']);
  });

  it('is named by EINLASS_CHROMIUM, too', async () => {
    const { withBrowser } = machine([], { EINLASS_CHROMIUM: '/there' });
    await expect(findBrowser(undefined, withBrowser())).rejects.toThrow(/^EINLASS_CHROMIUM is \/there, /);
  });

  it('is missed with the reason that its sandbox gives', async () => {
    const { withBrowser } = machine([]);
    await expect(findBrowser('/there', withBrowser('Failed\n[1] No usable sandbox!'))).rejects.toThrow(
      /its sandbox cannot be set up here\. Allow user namespaces/,
    );
  });

  it('leaves no profile behind where it does not start', async () => {
    const { folder, withBrowser } = machine(['chromium']);
    await findBrowser(undefined, withBrowser());
    expect(folder.names()).toEqual(['chromium']);
  });
});
