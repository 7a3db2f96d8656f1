import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Web } from '../web/web';
import type { Engine, EnginePage } from './Engine';
import { openWebKitPage } from './openWebKitPage';
import { programPath } from './programPath';
import { startDisplay } from './startDisplay';

/** WebKitGTK's MiniBrowser, driven by its own WebDriver on a display of its own. */
export const startWebKit = async (web: Web): Promise<Engine> => {
  const display = await startDisplay();
  const pages = new Set<EnginePage>();
  return {
    name: 'webkit',
    version: await versionOf(display.name),
    open: async () => {
      const page = await openWebKitPage(web, display.name);
      const opened: EnginePage = {
        ...page,
        close: async () => {
          pages.delete(opened);
          await page.close();
        },
      };
      pages.add(opened);
      return opened;
    },
    close: async () => {
      await Promise.all([...pages].map((page) => page.close()));
      await display.close();
    },
  };
};

/** `WebKitGTK 2.50.6` */
const versionOf = async (display: string): Promise<string> => {
  const options = { env: { ...process.env, DISPLAY: display } };
  const { stdout } = await promisify(execFile)(programPath('miniBrowser'), ['--version'], options);
  return stdout.trim().replace(/^.* /, '');
};
