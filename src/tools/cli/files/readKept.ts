import type { KeptText, Unreadable } from '../encoding/KeptText';
import { keepBytes } from '../encoding/keepBytes';
import type { Disk } from '../Io';

/** In bytes. A page of this size is no page; its text would have to be held in memory several times. */
export const LARGEST = 50_000_000;

/** Reads a file as text that can be changed, unless it is none or too large. */
export const readKept = async (place: string, disk: Disk): Promise<KeptText | Unreadable> => {
  const { size } = await disk.stat(place);
  if (size > LARGEST) return { kind: 'unreadable', reason: tooLarge(size) };
  return keepBytes(await disk.readFile(place));
};

export const tooLarge = (size: number): string =>
  `it has ${Math.ceil(size / 1_000_000)} MB, more than ${LARGEST / 1_000_000} MB: split it`;
