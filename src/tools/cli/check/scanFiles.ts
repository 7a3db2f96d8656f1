import { resolve } from 'node:path';
import { findFiles, type Search } from '../files/findFiles';
import { kindOf } from '../files/kindOf';
import type { Note } from '../files/Note';
import { readKept } from '../files/readKept';
import type { Io } from '../Io';
import { explain } from '../say/explain';
import type { Finding, MarkupSection } from './Report';
import { scanText } from './scanText';

/** Reads pages and style sheets on this machine. */
export const scanFiles = async (
  paths: readonly string[],
  options: Pick<Search, 'extensions' | 'ignore'> & { say: (text: string) => void },
  io: Io,
): Promise<MarkupSection> => {
  const met = await findFiles({ ...options, paths }, io);
  const [places, findings, notes]: [string[], Finding[], Note[]] = [[], [], [...met.notes]];
  for (const [index, { path }] of met.files.entries()) {
    if (io.interrupted.aborted) break;
    options.say(`${index} of ${met.files.length} files: ${path}`);
    try {
      const kept = await readKept(resolve(io.cwd, path), io.disk);
      if (kept.kind === 'unreadable') {
        notes.push({ kind: 'skipped', place: path, reason: kept.reason });
        continue;
      }
      places.push(path);
      findings.push(...scanText({ place: path, text: kept.toShow(kept.text), kind: kindOf(path) }));
    } catch (error) {
      notes.push({ kind: 'failed', place: path, reason: explain(error) });
    }
  }
  return { kind: 'markup', places, findings, notes };
};
