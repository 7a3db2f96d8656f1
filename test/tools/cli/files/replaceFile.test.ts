import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../../../src/tools/cli/files/replaceFile';
import type { Disk } from '../../../../src/tools/cli/Io';
import { createFolder } from '../createFolder';

const bytes = Buffer.from('new');
const failure = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('a file that is replaced', () => {
  it('has the new bytes, and its mode', async () => {
    const folder = createFolder({ 'a.html': 'old' });
    const place = join(folder.path, 'a.html');
    chmodSync(place, 0o2754);
    await replaceFile(place, { bytes, like: place }, disk);
    expect(folder.read('a.html')).toBe('new');
    expect(statSync(place).mode & 0o7777).toBe(0o2754);
    expect(folder.names()).toEqual(['a.html']);
  });

  it('keeps its owner', async () => {
    const place = join(createFolder({ 'a.html': 'old' }).path, 'a.html');
    const given: (string | number)[] = [];
    const chown: Disk['chown'] = async (_, uid, gid) => void given.push(uid, gid);
    await replaceFile(place, { bytes, like: place }, { ...disk, chown });
    const { uid, gid } = statSync(place);
    expect(given).toEqual([uid, gid]);
  });

  it('may be one of somebody else, who does not lose more than the ownership', async () => {
    const folder = createFolder({ 'a.html': 'old' });
    const place = join(folder.path, 'a.html');
    await replaceFile(place, { bytes, like: place }, { ...disk, chown: failure('EPERM') });
    expect(folder.read('a.html')).toBe('new');
  });

  it('is the target of a link, and the link stays', async () => {
    const folder = createFolder({ 'real/a.html': 'old' });
    const link = join(folder.path, 'link.html');
    symlinkSync(join(folder.path, 'real/a.html'), link);
    await replaceFile(link, { bytes, like: link }, disk);
    expect(folder.read('real/a.html')).toBe('new');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it.each(['writeFile', 'chmod', 'rename'] as const)(
    'is as it was when %s fails, and nothing lies beside it',
    async (step) => {
      const folder = createFolder({ 'a.html': 'old' });
      const place = join(folder.path, 'a.html');
      const broken = { ...disk, [step]: failure('ENOSPC') };
      await expect(replaceFile(place, { bytes, like: place }, broken)).rejects.toThrow('ENOSPC');
      expect(readdirSync(folder.path)).toEqual(['a.html']);
      expect(folder.read('a.html')).toBe('old');
    },
  );

  it('is left alone where its mode forbids it, although its folder would allow it', async () => {
    const folder = createFolder({ 'a.html': 'old' });
    const place = join(folder.path, 'a.html');
    await expect(replaceFile(place, { bytes, like: place }, { ...disk, access: failure('EACCES') })).rejects.toThrow();
    expect(folder.read('a.html')).toBe('old');
  });

  it('need not have been there', async () => {
    const folder = createFolder();
    await replaceFile(join(folder.path, 'report.html'), { bytes }, disk);
    expect(folder.read('report.html')).toBe('new');
  });
});
