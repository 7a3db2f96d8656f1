import { type ExitCode, exit } from './ExitCode';

/** Ends a command: sentences that say what is wrong and what to do. */
export class Advice extends Error {
  constructor(
    message: string,
    readonly code: ExitCode = exit.misused,
  ) {
    super(message);
  }
}
