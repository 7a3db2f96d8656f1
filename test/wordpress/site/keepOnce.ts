import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder';

/**
 * A folder of the cache, made when it is not there yet. It appears under its name only when it is whole, so that a run
 * that broke off leaves no half of one, and two runs at once do not meet.
 */
export const keepOnce = async (name: string, make: (folder: string) => Promise<void>): Promise<string> => {
  const kept = join(cacheFolder(), name);
  if (existsSync(kept)) return kept;
  await mkdir(cacheFolder(), { recursive: true });
  const draft = await mkdtemp(join(cacheFolder(), 'draft-'));
  try {
    const folder = join(draft, 'folder');
    await mkdir(folder);
    await make(folder);
    await rename(folder, kept);
  } catch (cause) {
    // Somebody else was faster: theirs is as good.
    if (!existsSync(kept)) throw cause;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return kept;
};
