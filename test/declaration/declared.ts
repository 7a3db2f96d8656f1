import type { Block, Declaration, Part, Table } from '../../src/declaration/Declaration';
import { declarationOf, type Terms } from '../../src/declaration/declarationOf';
import { sentences } from '../../src/tools/cli/declaration/sentences.evaluated';
import type { Facts } from '../../src/words/factsOf';
import { sayFrom } from '../../src/words/sayFrom';

const TERMS: Terms = { lang: 'en', days: 1, policy: '' };

/** A declaration under these terms, English and for one day where a test says nothing else. */
export const declared = (services: readonly Facts[], own: Partial<Terms> = {}): Declaration => {
  const terms = { ...TERMS, ...own };
  const say = sayFrom(terms, { sentences: sentences[terms.lang] ?? {} });
  return declarationOf(services, terms, { say, does: (id) => sentences[terms.lang]?.[`services.${id}.does`] });
};

/** The part below a heading. */
export const partOf = (declaration: Declaration, title: string): Part => {
  const part = declaration.parts.find((one) => one.title === title);
  if (!part) throw new Error(`There is no part "${title}".`);
  return part;
};

/** All that is read in blocks, but for tables. */
export const readIn = ({ blocks }: Part): string => blocks.map(readOne).join('\n');

const readOne = (block: Block): string => {
  switch (block.kind) {
    case 'list':
      return block.items.join('\n');
    case 'links':
      return block.links.map(({ text, href }) => `${text}: ${href}`).join('\n');
    case 'table':
      return '';
    case 'paragraph':
    case 'opener':
      return block.text;
  }
};

/** The tables of a part. */
export const tablesIn = ({ blocks }: Part): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.table : []));
