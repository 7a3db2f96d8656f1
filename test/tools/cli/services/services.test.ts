import { describe, expect, it } from 'vitest';
import { services } from '../../../../src/services';
import { main } from '../../../../src/tools/cli/main';
import { createTestIo } from '../createTestIo';

const list = async (args: readonly string[], columns?: number) => {
  const { io, out } = createTestIo({ cwd: '/' });
  const code = await main(['services', ...args], { ...io, out: { ...io.out, columns } });
  return { code, lines: out().trimEnd().split('\n') };
};

describe('einlass services', () => {
  it('lists the catalogue, a line for each, with columns below each other', async () => {
    const { code, lines } = await list([]);
    const [headings = '', ...rows] = lines;
    expect(code).toBe(0);
    expect(headings).toMatch(/^id +name +vendor +country +purposes +hosts$/);
    expect(rows.map((row) => row.split(' ')[0])).toEqual(services.map(({ id }) => id));
    for (const row of rows) expect(row[headings.indexOf('name') - 1]).toBe(' ');
    expect(rows.find((row) => row.startsWith('google-fonts'))).toMatch(/Google Ireland Limited +IE +media +fonts\.g/);
  });

  it('goes on in further lines where the terminal ends', async () => {
    const { lines } = await list([], 160);
    expect(lines.length).toBeGreaterThan(services.length + 1);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(160);
  });

  it('gives the same to programs', async () => {
    const { lines } = await list(['--json']);
    const all: readonly { id: string; hosts: readonly string[] }[] = JSON.parse(lines.join('\n'));
    expect(all.map(({ id }) => id)).toEqual(services.map(({ id }) => id));
    for (const { hosts } of all) expect(new Set(hosts).size).toBe(hosts.length);
    expect(all.find(({ id }) => id === 'gravatar')).toEqual({
      id: 'gravatar',
      name: 'Gravatar',
      vendor: 'Aut O’Mattic A8C Ireland Ltd.',
      country: 'IE',
      purposes: ['media'],
      hosts: expect.arrayContaining(['gravatar.com']),
      policyUrl: expect.stringContaining('https://'),
    });
  });
});
