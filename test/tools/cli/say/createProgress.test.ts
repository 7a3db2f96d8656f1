import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../../src/tools/cli/say/createProgress';
import { createTestIo } from '../createTestIo';

/** Progress on a terminal or elsewhere, with a clock that a test moves. */
const start = (isTty: boolean) => {
  let time = 0;
  const { io, err } = createTestIo({ cwd: '/' });
  const progress = createProgress({ err: { ...io.err, isTty, columns: 20 }, now: () => time });
  const sayAt = (milliseconds: number, text: string) => {
    time = milliseconds;
    progress.say(text);
  };
  return { progress, sayAt, err };
};

describe('progress', () => {
  it.each([true, false])('is silent where the work is short (on a terminal: %s)', (isTty) => {
    const { progress, sayAt, err } = start(isTty);
    sayAt(0, 'first');
    sayAt(400, 'second');
    progress.end();
    expect(err()).toBe('');
  });

  it('is one line that changes, on a terminal', () => {
    const { progress, sayAt, err } = start(true);
    sayAt(600, '1 of 9 files: a/very/long/path.html');
    sayAt(610, '2 of 9 files');
    sayAt(800, '3 of 9 files');
    progress.end();
    expect(err()).toBe('\r\u001b[2K1 of 9 files: a/ver\r\u001b[2K3 of 9 files\r\u001b[2K');
  });

  it('is a line now and then elsewhere', () => {
    const { progress, sayAt, err } = start(false);
    for (let time = 0; time <= 11_000; time += 100) sayAt(time, `at ${time}`);
    progress.end();
    expect(err()).toBe('at 3000\nat 6000\nat 9000\n');
  });
});
