import { pageWith, type Snippet } from '../../web/snippets';

/** Attributes without which the owner gets a hint. */
export const LINKS = 'data-privacy="/datenschutz" data-imprint="/impressum"';

/** The tag as owners paste it. */
export const gate = (attributes = ''): string => `<script src="/einlass/einlass.js" ${attributes}></script>`;

/** A page whose head begins with the gate. */
export const gatedPage = (parts: Pick<Snippet, 'head' | 'body'>, attributes = ''): string =>
  pageWith(parts, gate(attributes));
