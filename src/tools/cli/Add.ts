import type { Command } from 'commander';
import type { ExitCode } from './ExitCode';
import type { Io } from './Io';

/** Describes a command to the parser of the command line; what it ends with goes to `finish`. */
export type Add = (program: Command, io: Io, finish: (code: ExitCode) => void) => Command;
