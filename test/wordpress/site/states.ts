import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export type States = {
  /** Keeps what the site holds now under a name. */
  save(name: string): Promise<void>;
  /** Brings back what was kept, and forgets what was logged since. Visitors must have gone. */
  restore(name: string): Promise<void>;
  isSaved(name: string): boolean;
};

/** What a plugin, a setting or a visitor may change: all else is WordPress's own. */
const KEPT = ['plugins', 'mu-plugins', 'uploads', 'languages'];

const LOGS = ['debug.log', 'outbound.log'];

/** Copies of a site's database and of its changing folders, so that each test begins with the site that it names. */
export const createStates = (folder: string, files: string): States => {
  const database = join(folder, 'database/wordpress.sqlite');
  const content = join(files, 'wp-content');
  const placeOf = (name: string) => join(folder, 'states', name);

  return {
    save: async (name) => {
      const place = placeOf(name);
      await rm(place, { recursive: true, force: true });
      await mkdir(place, { recursive: true });
      await cp(database, join(place, 'database'));
      for (const part of KEPT) {
        if (existsSync(join(content, part))) await cp(join(content, part), join(place, part), copying);
      }
    },
    restore: async (name) => {
      const place = placeOf(name);
      // PHP that still has the old file open keeps writing into that one.
      await cp(join(place, 'database'), `${database}.new`);
      await rename(`${database}.new`, database);
      for (const part of KEPT) {
        await rm(join(content, part), { recursive: true, force: true, maxRetries: 5 });
        if (existsSync(join(place, part))) await cp(join(place, part), join(content, part), copying);
      }
      // What was unpacked, cached or backed up on the way is no part of any state.
      const strays = (await readdir(content)).filter((part) => /^(upgrade|cache)/.test(part));
      for (const part of strays) await rm(join(content, part), { recursive: true, force: true });
      for (const log of LOGS) await rm(join(folder, log), { force: true });
    },
    isSaved: (name) => existsSync(placeOf(name)),
  };
};

/** With their dates, so that compiled PHP stays compiled. */
const copying = { recursive: true, preserveTimestamps: true } as const;
