import { spawnSync } from 'node:child_process';

/** Runs PHP that reads lines of JSON and answers each with one, but for the first, which is for itself. */
export const runPhp = (arguments_: readonly string[], lines: readonly unknown[]) => {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { status, stdout, stderr } = spawnSync('php', arguments_, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`PHP broke off: ${stdout.slice(-2000)}${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
};
