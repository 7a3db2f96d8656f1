import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import { shortenPair } from '../say/shortenPair';
import { hunksOf } from './hunksOf';

export interface Versions {
  readonly before: string;
  readonly after: string;
}

/** What changed in a file, as a patch that `git apply` and `patch -p1` take. */
export const unifiedDiff = (path: string, versions: Versions): string =>
  formatPatch({ ...namesOf(path), hunks: hunksBetween(versions) }, FILE_HEADERS_ONLY);

/** The same for reading: of long lines only the parts that changed. */
export const readableDiff = (path: string, { before, after }: Versions): string => {
  const [old, changed] = [before.split('\n'), after.split('\n')];
  if (old.length !== changed.length) return unifiedDiff(path, { before, after });
  const pairs = old.map((line, index) => shortenPair(line, changed[index] ?? ''));
  const [shortOld, shortChanged] = [0, 1].map((side) => pairs.map((pair) => pair[side] ?? '').join('\n'));
  return unifiedDiff(path, { before: shortOld ?? '', after: shortChanged ?? '' });
};

const namesOf = (path: string) => ({
  oldFileName: `a/${path}`,
  newFileName: `b/${path}`,
  oldHeader: undefined,
  newHeader: undefined,
});

/**
 * Holding puts no line in and takes none out, so lines are compared one by one: to look for the shortest patch takes the
 * square of the number of changes, which is minutes for a large page. What authors held by hand may lose a line when it
 * is released.
 */
const hunksBetween = ({ before, after }: Versions): StructuredPatchHunk[] =>
  hunksOf(before, after) ?? structuredPatch('', '', before, after, '', '', { context: 3 }).hunks;
