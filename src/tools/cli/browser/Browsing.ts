import type { BrowserType } from 'playwright-core';

/** What starts a browser and drives it. */
export type Driver = Pick<BrowserType, 'executablePath' | 'launchPersistentContext'>;

/** What is needed to open pages in a browser of this machine. */
export interface Browsing {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Chromium refuses its sandbox to root. */
  readonly isRoot: boolean;
  /** Folder for profiles, which are removed again. */
  readonly temporary: string;
  /** Loads what drives the browser, only when one is to be started; undefined where that is not installed. */
  readonly chromium: () => Promise<Driver | undefined>;
  /** Serves the files of a folder to this machine alone. */
  readonly serve: (folder: string) => Promise<Served>;
}

export interface Served {
  /** Address of the folder, without a slash behind it. */
  readonly address: string;
  readonly close: () => void;
}
