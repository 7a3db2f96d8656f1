import { resolve } from 'node:path';
import { Advice } from '../Advice';
import type { FoundFile } from '../files/walkFolder';

/** A file, and where it is written to. */
export type Targeted = FoundFile & { readonly target: string };

/**
 * Where each file is written to: in its own place, or below another folder as it is below the one that was named.
 * Throws Advice where two files would come to the same place.
 */
export const targetsOf = (
  files: readonly FoundFile[],
  { cwd, out }: { cwd: string; out?: string | undefined },
): readonly Targeted[] => {
  const taken = new Map<string, string>();
  return files.map((file) => {
    const target = out === undefined ? resolve(cwd, file.path) : resolve(cwd, out, file.within);
    const other = taken.get(target);
    if (other !== undefined)
      throw new Advice(
        `${other} and ${file.path} would both be written to ${target}. Use --out for one folder at a time.`,
      );
    taken.set(target, file.path);
    return { ...file, target };
  });
};
