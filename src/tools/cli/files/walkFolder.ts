import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Disk } from '../Io';
import { explain } from '../say/explain';
import { extensionOf } from './extensionOf';
import type { Note } from './Note';

export interface FoundFile {
  readonly kind: 'file';
  /** What was typed, and the way from there. */
  readonly path: string;
  /** Only the way from there; of a file that was typed, its name. */
  readonly within: string;
}

export interface Walk {
  /** The folder, as it was typed. */
  readonly root: string;
  /** What it is relative to. */
  readonly cwd: string;
  /** Which files are wanted, in lower case, without the dot. */
  readonly extensions: ReadonlySet<string>;
  /** A folder that is not looked into. */
  readonly except?: string | undefined;
  /** Says of a way below the root whether it is passed by. */
  readonly isLeftOut: (within: string) => boolean;
}

/** Folders that no site is written in. */
const NEVER = ['node_modules', '.git'];

/** Makes the question whether a file or folder is passed by. A glob without a slash counts at any depth. */
export const isLeftOut = (globs: readonly string[]): Walk['isLeftOut'] =>
  picomatch(
    [...NEVER, ...globs.map((glob) => glob.replace(/^(\.?\/)+|\/+$/g, ''))].map((glob) =>
      // picomatch's own option for this would look at the last name of a path alone, whatever the glob.
      glob.includes('/') ? glob : `**/${glob}`,
    ),
    { dot: true },
  );

/**
 * The files below a folder, in the order of their names. Links are not followed: one that leads to a place within the
 * root is met there under its own name, one that leads out is noted, and so is a folder that cannot be read.
 */
export const walkFolder = async function* (
  folder: string,
  walk: Walk,
  disk: Disk,
): AsyncGenerator<FoundFile | Note, void, undefined> {
  const { root, cwd, except, isLeftOut, extensions } = walk;
  const path = join(root, folder);
  try {
    const entries = await disk.readdir(resolve(cwd, path), { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const within = folder ? `${folder}/${entry.name}` : entry.name;
      if (isLeftOut(within) || resolve(cwd, root, within) === except) continue;
      if (entry.isDirectory()) yield* walkFolder(within, walk, disk);
      else if (entry.isSymbolicLink()) yield* await notesOnLink(within, walk, disk);
      else if (entry.isFile() && extensions.has(extensionOf(within)))
        yield { kind: 'file', path: join(root, within), within };
    }
  } catch (error) {
    yield { kind: 'failed', place: path, reason: explain(error) };
  }
};

/** What is to be said of a link: nothing where it stays within the root, or leads to what is not wanted anyway. */
const notesOnLink = async (within: string, { root, cwd, extensions }: Walk, disk: Disk): Promise<readonly Note[]> => {
  const path = join(root, within);
  const isNamedLikeOne = extensions.has(extensionOf(within));
  try {
    const target = await disk.realpath(resolve(cwd, path));
    const way = relative(await disk.realpath(resolve(cwd, root)), target);
    const leadsOut = way.split(sep)[0] === '..' || resolve(way) === way;
    if (!leadsOut || !(isNamedLikeOne || (await disk.stat(target)).isDirectory())) return [];
    return [{ kind: 'skipped', place: path, reason: `it is a link that leads out of ${root}. Name its target itself` }];
  } catch (error) {
    return isNamedLikeOne ? [{ kind: 'skipped', place: path, reason: `it is a link, and ${explain(error)}` }] : [];
  }
};
