import { resolve } from 'node:path';
import { Advice } from '../Advice';
import type { Disk, Io } from '../Io';
import { createProgress } from '../say/createProgress';
import { explain } from '../say/explain';
import type { Note } from './Note';
import { type FoundFile, isLeftOut, walkFolder } from './walkFolder';

export interface Search {
  /** Folders and files, as they were typed. */
  readonly paths: readonly string[];
  /** Which files of a folder are wanted, in lower case, without the dot. */
  readonly extensions: ReadonlySet<string>;
  /** Globs of files and folders to leave out. One without a slash counts at any depth. */
  readonly ignore: readonly string[];
  /** A folder that is not looked into: the one that is written to. */
  readonly except?: string | undefined;
}

/**
 * The files to work on, folder by folder, in the order of their names. What was named itself is taken, whatever it is.
 * Throws Advice when something that was named is not there: before anything is done.
 */
export const findFiles = async (
  { paths, extensions, ignore, except }: Search,
  io: Io,
): Promise<{ files: readonly FoundFile[]; notes: readonly Note[] }> => {
  const { cwd, disk, interrupted } = io;
  const files = new Map<string, FoundFile>();
  const notes: Note[] = [];
  const progress = createProgress(io);
  const folders = new Map<string, boolean>();
  for (const path of paths) folders.set(path, await isFolder(path, io));
  for (const [path, isOne] of folders) {
    const search = { root: path, cwd, extensions, except, isLeftOut: isLeftOut(ignore) };
    for await (const met of isOne ? walkFolder('', search, disk) : [fileOf(path)]) {
      if (interrupted.aborted) break;
      if (met.kind === 'file') files.set(resolve(cwd, met.path), met);
      else notes.push(met);
      progress.say(`looking for files: ${files.size}`);
    }
  }
  progress.end();
  return { files: [...files.values()], notes };
};

const fileOf = (path: string): FoundFile => ({ kind: 'file', path, within: path.split(/[/\\]/).at(-1) ?? path });

const isFolder = async (path: string, { cwd, disk }: { cwd: string; disk: Disk }): Promise<boolean> => {
  if (/^https?:/i.test(path))
    throw new Advice(`${path} is an address, and files are needed. "einlass check" reads addresses. Nothing was done.`);
  try {
    return (await disk.stat(resolve(cwd, path))).isDirectory();
  } catch (error) {
    throw new Advice(`${path}: ${explain(error)}. Nothing was done.`);
  }
};
