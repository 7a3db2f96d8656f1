import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, type Search } from '../../../../src/tools/cli/files/findFiles';
import type { Disk } from '../../../../src/tools/cli/Io';
import { createFolder } from '../createFolder';
import { createTestIo } from '../createTestIo';

const find = async (cwd: string, search: Partial<Search>, disk: Partial<Disk> = {}) => {
  const { io } = createTestIo({ cwd });
  const all = { paths: ['site'], extensions: new Set(['html', 'css']), ignore: [], ...search };
  const { files, notes } = await findFiles(all, { ...io, disk: { ...io.disk, ...disk } });
  return { paths: files.map(({ path }) => path), within: files.map(({ within }) => within), notes };
};

const site = () =>
  createFolder({
    'site/index.html': '',
    'site/INDEX2.HTML': '',
    'site/about/index.html': '',
    'site/about/style.css': '',
    'site/about/logo.png': '',
    'site/drafts/a.html': '',
    'site/blog/drafts/b.html': '',
    'site/.hidden/c.html': '',
    'site/node_modules/lib/d.html': '',
    'site/.git/e.html': '',
    'other/f.html': '',
  });

describe('the files to work on', () => {
  it('are those of a folder that have one of the endings, in the order of their names', async () => {
    const { paths } = await find(site().path, {});
    expect(paths).toEqual([
      'site/.hidden/c.html',
      'site/INDEX2.HTML',
      'site/about/index.html',
      'site/about/style.css',
      'site/blog/drafts/b.html',
      'site/drafts/a.html',
      'site/index.html',
    ]);
  });

  it.each([
    ['a name at any depth', 'drafts', ['drafts/a.html', 'blog/drafts/b.html']],
    ['a name with a slash behind it', 'drafts/', ['drafts/a.html', 'blog/drafts/b.html']],
    ['a way from the folder', './blog/drafts', ['blog/drafts/b.html']],
    ['a glob of files', '**/*.css', ['about/style.css']],
    ['a glob from the folder on', 'blog/*/*.html', ['blog/drafts/b.html']],
    ['all in a folder of the first level', 'drafts/**', ['drafts/a.html']],
    ['a glob of files, hidden ones, too', '**/c.html', ['.hidden/c.html']],
    ['an ending at any depth', '*.css', ['about/style.css']],
  ])('are without those that are to be left out: %s', async (_, glob, without) => {
    const folder = site();
    const [all, rest] = [await find(folder.path, {}), await find(folder.path, { ignore: [glob] })];
    expect(all.within.filter((within) => !rest.within.includes(within)).sort()).toEqual([...without].sort());
  });

  it('are those that were named, whatever their endings, and each once', async () => {
    const { paths, within } = await find(site().path, { paths: ['other', 'other/f.html', 'site/about/logo.png'] });
    expect(paths).toEqual(['other/f.html', 'site/about/logo.png']);
    expect(within).toEqual(['f.html', 'logo.png']);
  });

  it('are not those of the folder that is written to', async () => {
    const folder = site();
    const { within } = await find(folder.path, { except: join(folder.path, 'site/about') });
    expect(within).not.toContain('about/index.html');
    expect(within).toContain('index.html');
  });

  it('are not what links lead to, and a link that leads out is named', async () => {
    const folder = createFolder({ 'site/a.html': '', 'out/b.html': '', 'out/b.png': '' });
    const link = (target: string, name: string) =>
      symlinkSync(join(folder.path, target), join(folder.path, 'site', name));
    link('site/a.html', 'inside.html');
    link('out/b.html', 'outside.html');
    link('out/b.png', 'outside.png');
    link('out', 'folder');
    link('site', 'circle');
    link('nowhere', 'broken.html');
    const { paths, notes } = await find(folder.path, {});
    expect(paths).toEqual(['site/a.html']);
    expect(notes.map(({ kind, place, reason }) => `${kind} ${place}: ${reason}`)).toEqual([
      'skipped site/broken.html: it is a link, and there is no such file or folder. Check the path',
      'skipped site/folder: it is a link that leads out of site. Name its target itself',
      'skipped site/outside.html: it is a link that leads out of site. Name its target itself',
    ]);
  });

  it('are looked for in a link that was named', async () => {
    const folder = createFolder({ 'real/a.html': '' });
    symlinkSync(join(folder.path, 'real'), join(folder.path, 'site'));
    expect((await find(folder.path, {})).paths).toEqual(['site/a.html']);
  });

  it('are still found where one folder cannot be read, and that one is named', async () => {
    const folder = site();
    const { io } = createTestIo({ cwd: folder.path });
    const refuse = (place: string) => Object.assign(new Error(place), { code: 'EACCES' });
    const readdir = ((place: string, options: { withFileTypes: true }) =>
      place.endsWith('about') ? Promise.reject(refuse(place)) : io.disk.readdir(place, options)) as Disk['readdir'];
    const { within, notes } = await find(folder.path, {}, { readdir });
    expect(within).toContain('index.html');
    expect(notes).toEqual([{ kind: 'failed', place: 'site/about', reason: expect.stringContaining('no permission') }]);
  });

  it('are none where something that was named is missing', async () => {
    await expect(find(site().path, { paths: ['site', 'sight'] })).rejects.toThrow(
      'sight: there is no such file or folder. Check the path. Nothing was done.',
    );
  });
});
