import { readFile, writeFile } from 'node:fs/promises';

/** Takes out of a .po or .pot file when it was written, so that it changes with its texts alone. Tools fill in what is missing. */
export const takeDates = async (file: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^("(?:POT-Creation|PO-Revision)-Date: ).*$/gm, '$1YEAR-MO-DA HO:MI+ZONE\\n"'));
};
