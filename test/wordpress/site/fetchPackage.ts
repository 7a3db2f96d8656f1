import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { keepOnce } from './keepOnce';
import type { NpmPackage } from './packages';
import { runCommand } from './runCommand';

/**
 * The unpacked files of a package, fetched once. Only its tarball is taken: none of its dependencies is installed, and
 * no script of it runs. `say` is told before anything long begins.
 */
export const fetchPackage = (wanted: NpmPackage, say: (line: string) => void): Promise<string> => {
  const { name, version, sha512, paths } = wanted;
  return keepOnce(`${name.replace('@', '').replace('/', '-')}-${version}`, async (folder) => {
    say(`Fetching ${name} ${version} from npm`);
    const tarballs = join(folder, 'tarballs');
    await mkdir(tarballs);
    await runCommand('npm', ['pack', '--silent', '--pack-destination', tarballs, `${name}@${version}`]);
    const [file = ''] = await readdir(tarballs);
    const tarball = join(tarballs, file);
    if ((await sha512Of(tarball)) !== sha512) throw new Error(`${name} ${version} is not what it was: wrong SHA-512.`);
    say(`Unpacking ${name} ${version}`);
    const inside = paths.map((path) => `package/${path}`);
    await runCommand('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1', ...inside]);
    await rm(tarballs, { recursive: true });
  });
};

const sha512Of = async (file: string): Promise<string> => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
};
