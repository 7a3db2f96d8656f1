import { dirname, resolve } from 'node:path';
import type { Held } from '../../../markup/rewriting/Held';
import { serviceOf } from '../../../services/serviceOf';
import { serviceOfOnly } from '../../serviceOfOnly';
import type { KeptText } from '../encoding/KeptText';
import { type Kind, kindOf } from '../files/kindOf';
import type { Note } from '../files/Note';
import { readKept } from '../files/readKept';
import { replaceFile } from '../files/replaceFile';
import type { FoundFile } from '../files/walkFolder';
import type { Io } from '../Io';
import { holdText, releaseText } from '../rewriteText';
import { explain } from '../say/explain';
import type { HoldOptions } from './HoldOptions';
import { paintDiff } from './paintDiff';
import { readableDiff, unifiedDiff } from './unifiedDiff';

export type Outcome =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly textOf: Kind; readonly held: readonly Held[] }
  | Note;

/** Does to one file what was asked for. Never throws: one file that fails must not stop the next. */
export const changeFile = async (
  file: FoundFile & { readonly target: string },
  options: HoldOptions,
  io: Io,
): Promise<Outcome> => {
  try {
    const place = resolve(io.cwd, file.path);
    const kept = await readKept(place, io.disk);
    if (kept.kind === 'unreadable') return { kind: 'skipped', place: file.path, reason: kept.reason };
    const textOf = kindOf(file.path);
    const { text, held } = change(kept.text, textOf, options);
    if (text === kept.text) return { kind: 'same' };
    if (options.act === 'show') show(file.path, { kept, text }, io);
    if (options.act === 'write') await write(file.target, { bytes: kept.toBytes(text), like: place }, io);
    return { kind: 'changed', textOf, held };
  } catch (error) {
    return { kind: 'failed', place: file.path, reason: explain(error) };
  }
};

const change = (text: string, kind: Kind, { direction, services }: HoldOptions) => {
  const held: Held[] = [];
  const changed =
    direction === 'hold'
      ? holdText(kind, text, { serviceOf: serviceOfOnly(services), onHeld: (one) => held.push(one) })
      : releaseText(kind, text, { serviceOf, isGranted: (id) => services.has(id) });
  return { text: changed, held };
};

const show = (path: string, { kept, text }: { kept: KeptText; text: string }, { out }: Io): void => {
  const versions = { before: kept.toShow(kept.text), after: kept.toShow(text) };
  out.write(out.isTty ? paintDiff(readableDiff(path, versions), out.paint) : unifiedDiff(path, versions));
};

const write = async (target: string, file: { bytes: Uint8Array; like: string }, { disk }: Io): Promise<void> => {
  await disk.mkdir(dirname(target), { recursive: true });
  await replaceFile(target, file, disk);
};
