import { resolve } from 'node:path';
import { type ExitCode, exit } from '../ExitCode';
import { findFiles } from '../files/findFiles';
import type { Io } from '../Io';
import { createProgress } from '../say/createProgress';
import { printable } from '../say/printable';
import { sayNote } from '../say/sayNote';
import { changeFile, type Outcome } from './changeFile';
import type { HoldOptions } from './HoldOptions';
import { summaryOf } from './summaryOf';
import { targetsOf } from './targetsOf';

/** `einlass hold`: holds what files name of services, or gives their author's text back. */
export const hold = async (paths: readonly string[], options: HoldOptions, io: Io): Promise<ExitCode> => {
  const except = options.out === undefined ? undefined : resolve(io.cwd, options.out);
  const { files, notes } = await findFiles({ ...options, paths, except }, io);
  const outcomes = [...notes, ...(await changeFiles(targetsOf(files, { cwd: io.cwd, out: options.out }), options, io))];
  if (outcomes.length > 0 || !io.interrupted.aborted) {
    // What a patch or a list of names is read by wants no other text.
    const summary = options.act === 'write' ? io.out : io.err;
    summary.write(`${summaryOf(outcomes, options).join('\n')}\n`);
  }
  if (io.interrupted.aborted) {
    io.err.write('Stopped. Files that were not reached are as they were. Run it again to go on.\n');
    return exit.interrupted;
  }
  const isWrong = ({ kind }: Outcome) => kind === 'failed' || (kind === 'changed' && options.isCheck);
  return outcomes.some(isWrong) ? exit.failed : exit.done;
};

const changeFiles = async (
  files: ReturnType<typeof targetsOf>,
  options: HoldOptions,
  io: Io,
): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  const progress = createProgress(io);
  for (const [index, file] of files.entries()) {
    if (io.interrupted.aborted) break;
    // What is shown tells how far it is.
    if (options.act !== 'show') progress.say(`${index} of ${files.length} files: ${printable(file.path)}`);
    const outcome = await changeFile(file, options, io);
    outcomes.push(outcome);
    const isNote = outcome.kind === 'skipped' || outcome.kind === 'failed';
    const isNamed = outcome.kind === 'changed' && options.act === 'name';
    if (isNote || isNamed) progress.end();
    if (isNote) sayNote(outcome, io);
    if (isNamed) io.out.write(`${printable(file.path)}\n`);
  }
  progress.end();
  return outcomes;
};
