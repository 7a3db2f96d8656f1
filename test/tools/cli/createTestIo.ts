import * as disk from 'node:fs/promises';
import type { Io } from '../../../src/tools/cli/Io';

/** The world outside as a test has it: what is written is kept, nobody is asked, the clock stands still. */
export const createTestIo = (own: Partial<Io> & Pick<Io, 'cwd'>) => {
  const written: { out: Uint8Array[]; err: Uint8Array[] } = { out: [], err: [] };
  const outputOf = (name: keyof typeof written) => ({
    write: (text: string | Uint8Array) => void written[name].push(Buffer.from(text)),
    isTty: false,
    paint: (_: string, text: string) => text,
  });
  const io: Io = {
    out: outputOf('out'),
    err: outputOf('err'),
    input: { read: () => Promise.reject(new Error('nothing is typed in this test')), isTty: false },
    disk,
    fetch: () => Promise.reject(new Error('nothing is fetched in this test')),
    browsing: {
      env: {},
      platform: 'linux',
      isRoot: true,
      temporary: '/nowhere',
      chromium: () =>
        Promise.resolve({
          executablePath: () => '',
          launchPersistentContext: () => Promise.reject(new Error('no browser is started in this test')),
        }),
      serve: () => Promise.reject(new Error('nothing is served in this test')),
    },
    now: () => Date.UTC(2026, 4, 1, 9, 30),
    interrupted: new AbortController().signal,
    ...own,
  };
  return {
    io,
    bytes: () => Buffer.concat(written.out),
    out: () => Buffer.concat(written.out).toString(),
    err: () => Buffer.concat(written.err).toString(),
  };
};
