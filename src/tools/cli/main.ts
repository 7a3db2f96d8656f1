import { Command, CommanderError } from 'commander';
import { Advice } from './Advice';
import { addCheck } from './check/addCheck';
import { addDeclaration } from './declaration/addDeclaration';
import { type ExitCode, exit } from './ExitCode';
import { addHold } from './hold/addHold';
import type { Io } from './Io';
import { version } from './say/version';
import { addServices } from './services/addServices';
import { addSnippet } from './snippet/addSnippet';

/** Does what a command line asks for. `args` are the words behind the command's own name. */
export const main = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = exit.done;
  const finish = (result: ExitCode) => {
    code = result;
  };
  const program = createProgram(io);
  for (const add of [addHold, addCheck, addSnippet, addServices, addDeclaration]) add(program, io, finish);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed what there is to say: help, or what is wrong with the words.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.misused;
    if (io.interrupted.aborted) return exit.interrupted;
    if (!(error instanceof Advice)) throw error;
    io.err.write(`${io.err.paint('red', 'einlass:')} ${error.message}\n`);
    return error.code;
  }
};

const createProgram = ({ out, err }: Io): Command =>
  new Command('einlass')
    .description('Holds third parties out of pages until the visitor lets them in.')
    .version(version, '-v, --version', 'print the version')
    .helpCommand('help [command]', 'print help on a command')
    .showHelpAfterError('"einlass --help" lists the commands; each has a --help of its own, with examples.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      getOutHelpWidth: () => out.columns ?? 100,
      getErrHelpWidth: () => err.columns ?? 100,
    });
