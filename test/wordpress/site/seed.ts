import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ladenText } from './ladenText';
import { ownPhp } from './ownPhp';
import type { WordPress } from './startWordPress';

/** Fills a fresh site with what its owner wrote, and with what third parties handed out. */
export const seed = async ({ files, cli }: WordPress): Promise<void> => {
  const plugins = join(files, 'wp-content/mu-plugins');
  await cp(ownPhp('laden.php'), join(plugins, 'laden.php'));
  await writeFile(join(plugins, 'laden.json'), ladenText());
  const { code, stderr } = await cli('eval-file', ownPhp('seed.php'));
  if (code !== 0) throw new Error(`The site could not be filled: ${stderr}`);
};
