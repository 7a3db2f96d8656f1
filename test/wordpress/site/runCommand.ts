import { spawn } from 'node:child_process';

export type CommandOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
};

export type Outcome = {
  /** 127 where the command was not found. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs a command to its end, without a terminal and without input, and gives what came of it. Never rejects. */
export const outcomeOf = (
  command: string,
  args: readonly string[],
  { cwd, env }: CommandOptions = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...env },
    });
    const pieces = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (piece: string) => {
        pieces[name] += piece;
      });
    }
    child.on('error', (cause) => resolve({ ...pieces, code: 127, stderr: pieces.stderr + String(cause) }));
    child.on('close', (code) => resolve({ ...pieces, code: code ?? 1 }));
  });

/** Runs a command that must succeed and gives what it wrote. Rejects with the end of its output otherwise. */
export const runCommand = async (
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> => {
  const { code, stdout, stderr } = await outcomeOf(command, args, options);
  if (code === 0) return stdout;
  const end = `${stdout}${stderr}`.trimEnd().split('\n').slice(-20).join('\n');
  throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${end}`);
};
