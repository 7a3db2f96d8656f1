import { type Block, type Declaration, OPENER_ADDRESS, type Part, type Table } from '../../../declaration/Declaration';

/** The declaration as Markdown, with tables as GitHub writes them. `level`: of its first heading, 1 to 6. */
export const declarationMarkdown = (declaration: Declaration, level: number): string =>
  [titled(declaration, level), ...declaration.parts.map((part) => titled(part, level + 1))].join('\n');

const titled = ({ title, blocks }: Part, level: number): string => {
  // There is none below the sixth.
  const heading = `${'#'.repeat(Math.min(level, 6))} ${plain(title)}`;
  return [heading, ...blocks.map(blockMarkdown)].map((block) => `${block}\n`).join('\n');
};

const blockMarkdown = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return plain(block.text);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table':
      return tableMarkdown(block.table);
    case 'links':
      return block.links.map(({ text, href }) => `- ${plain(text)}: <${href}>`).join('\n');
    case 'opener':
      return `[${plain(block.text)}](${OPENER_ADDRESS})`;
  }
};

/** Tables have no caption of their own there: it goes before. */
const tableMarkdown = ({ caption, columns, rows }: Table): string => {
  const lines = [columns.map(plain), columns.map(() => '---'), ...rows.map(rowMarkdown)];
  return [`**${plain(caption)}**`, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
};

const rowMarkdown = ({ name, cells }: Table['rows'][number]): readonly string[] => [
  `\`${name.replaceAll('|', '\\|')}\``,
  ...cells.map(plain),
];

/** A text in which no sign means anything. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
