import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what was fetched is kept, outside of the project: some 800 MB. May be deleted at any time but during a run. */
export const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'einlass-wordpress');
