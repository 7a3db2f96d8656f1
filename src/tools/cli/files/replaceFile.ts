import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disk } from '../Io';
import { codeOf } from '../say/explain';

/**
 * Puts new bytes in a file's place: written beside it and renamed, so that at any moment there is the old file or the
 * new one. Mode and owner become `like` those of another file, if one is named: usually of the same. A link stays one.
 * Throws what the disk throws; then nothing has changed.
 */
export const replaceFile = async (
  place: string,
  { bytes, like }: { readonly bytes: Uint8Array; readonly like?: string },
  disk: Disk,
): Promise<void> => {
  const target = await targetOf(place, disk);
  // No page has this ending, so what a power cut leaves behind is not taken for one.
  const beside = join(dirname(target), `.einlass-${randomUUID()}.tmp`);
  try {
    // Nobody reads more than before, not even in between.
    await disk.writeFile(beside, bytes, { flag: 'wx', mode: like === undefined ? 0o666 : 0o600 });
    if (like !== undefined) await dressAs(like, beside, disk);
    await disk.rename(beside, target);
  } catch (error) {
    await disk.rm(beside, { force: true });
    throw error;
  }
};

/** Renaming over a file asks for no permission to write it, but the person who set its mode does. */
const targetOf = async (place: string, disk: Disk): Promise<string> => {
  try {
    const target = await disk.realpath(place);
    await disk.access(target, constants.W_OK);
    return target;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return place;
    throw error;
  }
};

const dressAs = async (like: string, place: string, disk: Disk): Promise<void> => {
  const { mode, uid, gid } = await disk.stat(like);
  try {
    await disk.chown(place, uid, gid);
  } catch (error) {
    // Only the administrator can give files away; anyone else writes own files, as an editor would.
    if (codeOf(error) !== 'EPERM') throw error;
  }
  await disk.chmod(place, mode & 0o7777);
};
