import { join } from 'node:path';
import { studioFiles } from '../site/cores';
import { runCommand } from '../site/runCommand';

/** Runs wp-cli outside of any site and gives what it wrote; `say` is told when it has to be fetched first. */
export const wpCli = async (args: readonly string[], say: (line: string) => void): Promise<string> => {
  const file = join(await studioFiles(say), 'wp-cli/wp-cli.phar');
  // Without what it says about its own age on newer versions of PHP.
  return runCommand('php', ['-d', 'error_reporting=8191', file, '--allow-root', ...args]);
};
