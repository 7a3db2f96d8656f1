/** One text of a .po or .pot file. */
export interface Entry {
  readonly context: string;
  readonly id: string;
  readonly plural: string;
  /** Its translations: one, or one for each form of the plural. */
  readonly translations: readonly string[];
  /** True for a translation that was guessed from a similar text. */
  readonly fuzzy: boolean;
}

/** The texts of a file, its header left out. Reads what gettext's tools write, not every .po that there may be. */
export const readPo = (text: string): readonly Entry[] =>
  text
    .split(/\n{2,}/)
    .filter((block) => !block.includes('#~'))
    .map(readBlock)
    .filter(({ id }) => id !== '');

const readBlock = (block: string): Entry => {
  const values = new Map<string, string>();
  let name = '';
  for (const line of block.split('\n')) {
    const [, keyword, quoted] = /^(msg\S+)?\s*(".*")$/.exec(line) ?? [];
    if (quoted === undefined) continue;
    name = keyword ?? name;
    values.set(name, (values.get(name) ?? '') + JSON.parse(quoted));
  }
  return {
    context: values.get('msgctxt') ?? '',
    id: values.get('msgid') ?? '',
    plural: values.get('msgid_plural') ?? '',
    translations: [...values].filter(([keyword]) => keyword.startsWith('msgstr')).map(([, value]) => value),
    fuzzy: /^#,.*fuzzy/m.test(block),
  };
};
