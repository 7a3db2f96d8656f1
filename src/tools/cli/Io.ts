import type * as nodeDisk from 'node:fs/promises';
import type { Browsing } from './browser/Browsing';

/** All that the command line has of the world outside: entry.ts hands it in, and so do tests. */
export interface Io {
  /** For what was asked for. */
  readonly out: Output;
  /** For all else: progress, what was skipped, errors. */
  readonly err: Output;
  readonly input: Input;
  readonly disk: Disk;
  readonly fetch: typeof fetch;
  /** For what has to be seen in a browser. */
  readonly browsing: Browsing;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** Aborted once by Ctrl-C: the file at hand is finished, and no other is begun. */
  readonly interrupted: AbortSignal;
}

export interface Output {
  readonly write: (text: string | Uint8Array) => void;
  readonly isTty: boolean;
  /** Width in characters. Absent: no limit. */
  readonly columns?: number | undefined;
  /** Colours a text, where colours are wanted. */
  readonly paint: (format: Format, text: string) => string;
}

export type Format = 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow';

export interface Input {
  readonly read: () => Promise<Uint8Array>;
  readonly isTty: boolean;
}

/** What is used of `node:fs/promises`. */
export type Disk = Pick<
  typeof nodeDisk,
  | 'access'
  | 'chmod'
  | 'chown'
  | 'mkdir'
  | 'mkdtemp'
  | 'readdir'
  | 'readFile'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
  | 'writeFile'
>;
