/** How a command ends; `einlass --help` lists the same. */
export const exit = {
  /** All is done, or there was nothing to do. */
  done: 0,
  /** A file failed; or something was found by a command that looks. */
  failed: 1,
  /** The command line itself is wrong; nothing was touched. */
  misused: 2,
  /** Stopped by Ctrl-C, as shells count it: 128 and the number of the signal. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
