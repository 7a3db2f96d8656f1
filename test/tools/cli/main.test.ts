import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json';
import { main } from '../../../src/tools/cli/main';
import { createTestIo } from './createTestIo';

const run = async (...args: string[]) => {
  const { io, out, err } = createTestIo({ cwd: '/' });
  return { code: await main(args, io), out: out(), err: err() };
};

describe('einlass', () => {
  it.each([['--help'], ['help'], ['-h']])('lists its commands when asked for help: %s', async (word) => {
    const { code, out, err } = await run(word);
    for (const command of ['hold', 'check', 'snippet', 'services', 'declaration'])
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect([code, err]).toEqual([0, '']);
  });

  it.each(['hold', 'check', 'snippet', 'services', 'declaration'])(
    'explains %s with examples and exit codes',
    async (command) => {
      const { code, out } = await run(command, '--help');
      expect(out).toContain(`Usage: einlass ${command}`);
      expect(out).toContain(`\nExamples:\n  einlass ${command}`);
      expect(out).toMatch(/\nExit codes:\n {2}0 /);
      expect(out).not.toContain('default: []');
      expect(code).toBe(0);
    },
  );

  it('prints its version', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  });

  it.each([
    ['a command', ['hodl'], "unknown command 'hodl'", 'Did you mean hold?'],
    ['an option', ['hold', '.', '--dryrun'], "unknown option '--dryrun'", 'Did you mean --dry-run?'],
    ['a service', ['hold', '.', '--services', 'google-font'], 'the id "google-font"', 'Did you mean google-fonts?'],
    ['a language', ['check', '.', '--lang', 'fr'], "argument 'fr' is invalid", 'Allowed choices are de, en.'],
  ])('names what is nearest to %s that it does not know', async (_, args, problem, nearest) => {
    const { code, out, err } = await run(...args);
    expect(err).toContain(problem);
    expect(err).toContain(nearest);
    expect([code, out]).toEqual([2, '']);
  });

  it.each([
    ['no command', []],
    ['no folder', ['hold']],
    ['no target', ['check']],
    ['two snippets', ['snippet', 'a', 'b']],
    ['a folder that is missing', ['hold', 'nowhere-at-all']],
    ['a time that is none', ['check', '.', '--timeout', 'soon']],
    ['no time', ['check', '.', '--timeout', '0']],
    ['half a page', ['check', '.', '--pages', '0.5']],
    ['no service at all', ['hold', '.', '--services', ',']],
  ])('calls it wrong use to name %s', async (_, args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  it('says which command reads addresses', async () => {
    const { code, err } = await run('hold', 'https://www.example.org/');
    expect([code, err]).toEqual([2, expect.stringContaining('"einlass check" reads addresses')]);
  });
});
