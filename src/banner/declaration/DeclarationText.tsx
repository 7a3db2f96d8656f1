import { type Block, type Declaration, OPENER_ADDRESS, type Part, type Table } from '../../declaration/Declaration';

interface Props {
  readonly declaration: Declaration;
  /** Of its first heading, 1 to 6; those within are one below. */
  readonly level: number;
}

/** Draws the declaration as a part of the page, with nothing but what a text consists of. */
export const DeclarationText = ({ declaration, level }: Props) => (
  <section lang={declaration.lang}>
    <Titled part={declaration} level={level} />
    {declaration.parts.map((part) => (
      <section key={part.title}>
        <Titled part={part} level={level + 1} />
      </section>
    ))}
  </section>
);

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

const Titled = ({ part, level }: { readonly part: Part; readonly level: number }) => {
  // There is none below the sixth.
  const Heading = HEADINGS[level - 1] ?? 'h6';
  return (
    <>
      <Heading>{part.title}</Heading>
      {part.blocks.map(draw)}
    </>
  );
};

const draw = (block: Block) => {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <DrawnTable {...block.table} />;
    case 'links':
      return (
        <ul>
          {block.links.map((link) => (
            <li key={link.text}>
              {link.text}:{' '}
              <a href={link.href} rel="noreferrer">
                {link.href}
              </a>
            </li>
          ))}
        </ul>
      );
    case 'opener':
      return (
        <p>
          <a href={OPENER_ADDRESS}>{block.text}</a>
        </p>
      );
  }
};

const DrawnTable = ({ caption, columns, rows }: Table) => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, cells }) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          {cells.map((cell) => (
            <td key={cell}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
