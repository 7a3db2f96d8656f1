import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseHtml } from '../../../src/markup/rewriting/releaseHtml';
import { folders } from '../../web/sites';

/** The page as its author had it before Einlass: the gate's tag is gone, and every held tag is the author's again. */
export const authorsPage = async (path: string): Promise<string> => {
  const html = await readFile(join(folders.pages, path), 'utf8');
  return releaseHtml(html.replace(/<script[^>]*\ssrc="\/einlass\/einlass\.js"[^>]*><\/script>/, ''));
};
