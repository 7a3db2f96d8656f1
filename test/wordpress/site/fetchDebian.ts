import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnce } from './keepOnce';
import { outcomeOf, runCommand } from './runCommand';

/** True where Debian's packages can be fetched and unpacked. Neither needs root. */
export const isDebian = async (): Promise<boolean> => {
  const found = await Promise.all(['apt-get', 'dpkg-deb'].map((program) => outcomeOf(program, ['--version'])));
  return found.every(({ code }) => code === 0);
};

/** The files of Debian's packages, unpacked into one folder as they would lie below `/`; nothing is installed. */
export const fetchDebian = (name: string, packages: readonly string[], say: (line: string) => void): Promise<string> =>
  keepOnce(name, async (folder) => {
    say(`Fetching Debian's ${packages.join(' ')}`);
    const downloads = join(folder, 'downloads');
    await mkdir(downloads);
    const download = () => outcomeOf('apt-get', [...asRoot, 'download', '-qq', ...packages], { cwd: downloads });
    // A list that is older than the archive names files that are gone.
    if ((await download()).code !== 0) {
      await outcomeOf('apt-get', ['update', '-qq']);
      await runCommand('apt-get', [...asRoot, 'download', '-qq', ...packages], { cwd: downloads });
    }
    for (const file of await readdir(downloads)) {
      await runCommand('dpkg-deb', ['-x', join(downloads, file), folder]);
    }
    await rm(downloads, { recursive: true });
  });

/** The user that apt downloads as may not write into a folder of root's. */
const asRoot = ['-o', 'APT::Sandbox::User=root'];
