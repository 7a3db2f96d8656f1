#!/usr/bin/env node
/**
 * cli/ is the command line: a thin shell over markup/ and services/. It reads and writes files, and decides nothing
 * about what is held. This is the only file in it that names the process; the rest gets it as Io.
 */
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { addAbortSignal } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { serveFolder } from './browser/serveFolder';
import { exit } from './ExitCode';
import type { Output } from './Io';
import { main } from './main';

const outputOf = (stream: WriteStream): Output => ({
  write: (text) => void stream.write(text),
  isTty: stream.isTTY === true,
  get columns() {
    // Some terminals say that they have none.
    return stream.isTTY ? stream.columns || undefined : undefined;
  },
  paint: (format, text) => styleText(format, text, { stream }),
});

/** The first Ctrl-C lets the file at hand be finished; a second one ends the process, as ever. */
const interruption = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
};

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? exit.done : exit.failed),
);

/** The one package that is not built in: it is for those who let pages be opened. */
const loadDriver = async () => {
  try {
    return (await import('playwright-core')).chromium;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};

const interrupted = interruption();

process.exitCode = await main(process.argv.slice(2), {
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  input: { read: () => buffer(addAbortSignal(interrupted, process.stdin)), isTty: process.stdin.isTTY === true },
  disk,
  fetch,
  browsing: {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    temporary: tmpdir(),
    chromium: loadDriver,
    serve: serveFolder,
  },
  now: Date.now,
  cwd: process.cwd(),
  interrupted,
});
