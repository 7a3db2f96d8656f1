import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HELD_ADDRESS } from '../../../src/markup/heldCss';
import { folders } from '../../web/sites';

/** The page as its author had it before Einlass: the gate's tag is gone, and every held tag is the author's again. */
export const authorsPage = async (path: string): Promise<string> => {
  const html = await readFile(join(folders.pages, path), 'utf8');
  return html
    .replace(/<script[^>]*\ssrc="\/einlass\/einlass\.js"[^>]*><\/script>/, '')
    .replace(/<[a-z]+\s[^>]*\bdata-einlass="[^>]*>/g, releaseTag)
    .replaceAll(HELD_ADDRESS, '');
};

const releaseTag = (tag: string): string =>
  tag
    .replace(/\sdata-einlass="[^"]*"/, '')
    .replace(/\stype="text\/plain"/, '')
    .replace(/\sdata-(src|srcset|href|type)=/g, ' $1=');
