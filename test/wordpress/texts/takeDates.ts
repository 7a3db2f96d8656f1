import { readFile, writeFile } from 'node:fs/promises';

/** Takes out of a .po or .pot file when it was written, so that it changes with its texts alone. */
export const takeDates = async (file: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^"(POT-Creation-Date|PO-Revision-Date|X-Generator): .*\n/gm, ''));
};
