/**
 * page/ runs in the browser, before any script of the page: it builds what the rows of the table say. It measures nothing
 * itself; the clock is read from outside, see `measure`.
 */
import { cells } from './cells';
import { macrotask } from './macrotask';
import { nativeParts } from './nativeParts';

/** What the outside calls: for each sample `prepare`, then `work`. */
export interface Bench {
  /**
   * Forgets the sample before and does what is not measured, all of it before it returns. An index that names no cell
   * prepares nothing: what the measuring itself costs.
   */
  prepare(cell: number, sample: number): void;
  /** Ends when observers of the document have been called, too. */
  work(): Promise<void>;
  /** What stands in front of the browser's own methods and properties. */
  replaced(): readonly string[];
}

declare global {
  interface Window {
    bench: Bench;
    /** By `--expose-gc`. */
    gc(): void;
  }
}

let room: HTMLElement | undefined;
let work: (() => void) | undefined;

window.bench = {
  prepare: (cell, sample) => {
    room?.remove();
    room = document.createElement('div');
    room.hidden = true;
    document.body.append(room);
    work = cells[cell]?.prepare(room, sample);
    // What earlier samples and the preparation left is neither collected nor laid out on this one's account.
    window.gc();
    room.offsetHeight;
  },
  work: async () => {
    work?.();
    await macrotask();
  },
  replaced: nativeParts(),
};
