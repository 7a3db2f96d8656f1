import { type Block, type Declaration, OPENER_ADDRESS, type Part, type Table } from '../../../declaration/Declaration';
import { type Html, html } from '../check/html';

/** The declaration as HTML, the same that the banner draws into a page. `level`: of its first heading, 1 to 6. */
export const declarationHtml = (declaration: Declaration, level: number): string =>
  html`<section lang="${declaration.lang}">
${titled(declaration, level)}${declaration.parts.map(
  (part) => html`<section>
${titled(part, level + 1)}</section>
`,
)}</section>
`.text;

const titled = ({ title, blocks }: Part, level: number): Html => {
  // There is none below the sixth.
  const heading = `h${Math.min(level, 6)}`;
  return html`<${heading}>${title}</${heading}>
${blocks.map(blockHtml)}`;
};

const blockHtml = (block: Block): Html => {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.text}</p>
`;
    case 'list':
      return html`<ul>
${block.items.map(
  (item) => html`<li>${item}</li>
`,
)}</ul>
`;
    case 'table':
      return tableHtml(block.table);
    case 'links':
      return html`<ul>
${block.links.map(
  ({ text, href }) => html`<li>${text}: <a href="${href}" rel="noreferrer">${href}</a></li>
`,
)}</ul>
`;
    case 'opener':
      return html`<p><a href="${OPENER_ADDRESS}">${block.text}</a></p>
`;
  }
};

const tableHtml = ({ caption, columns, rows }: Table): Html => html`<table>
<caption>${caption}</caption>
<thead>
<tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
</thead>
<tbody>
${rows.map(
  ({
    name,
    cells,
  }) => html`<tr><th scope="row"><code>${name}</code></th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
)}</tbody>
</table>
`;
