import { resolve } from 'node:path';
import type { Held } from '../../../markup/rewriting/Held';
import { services } from '../../../services';
import { serviceOf } from '../../../services/serviceOf';
import { Advice } from '../Advice';
import { type ExitCode, exit } from '../ExitCode';
import type { KeptText } from '../encoding/KeptText';
import { keepBytes } from '../encoding/keepBytes';
import { type Kind, kindOf } from '../files/kindOf';
import { readKept } from '../files/readKept';
import type { Io } from '../Io';
import { holdText, releaseText } from '../rewriteText';
import { aligned } from '../say/aligned';
import { explain } from '../say/explain';
import { printable } from '../say/printable';

/** `einlass snippet`: a vendor's snippet in, the held one out. */
export const snippet = async (file: string, io: Io): Promise<ExitCode> => {
  const { text, toBytes } = await read(file, io);
  const kind: Kind = kindOf(file) === 'css' || isBareCss(text) ? 'css' : 'html';
  const held: Held[] = [];
  const changed = holdText(kind, text, { serviceOf, onHeld: (one) => held.push(one) });
  if (changed === text && releaseText(kind, text, { serviceOf }) === text)
    throw new Advice(adviceFor(text), exit.failed);
  io.out.write(toBytes(changed));
  const lines = aligned(held.map(({ service, what, url }) => [`Held for ${nameOf(service)}:`, what, printable(url)]));
  io.err.write(`${(lines.length > 0 ? lines : ['It is held already; nothing was changed.']).join('\n')}\n`);
  return exit.done;
};

const read = async (file: string, io: Io): Promise<KeptText> => {
  if (file === '-' && io.input.isTty) io.err.write('Paste the snippet, then press Enter and Ctrl-D.\n');
  try {
    const kept = file === '-' ? keepBytes(await io.input.read()) : await readKept(resolve(io.cwd, file), io.disk);
    if (kept.kind === 'text') return kept;
    throw new Advice(`The snippet cannot be read: ${kept.reason}.`, exit.failed);
  } catch (error) {
    throw error instanceof Advice ? error : new Advice(`${file}: ${explain(error)}.`);
  }
};

/** Some vendors offer a line of CSS alone. */
const isBareCss = (text: string): boolean => /^\s*@(import|font-face)\b/i.test(text);

const nameOf = (id: string): string => services.find((service) => service.id === id)?.name ?? id;

/** What to do about a snippet in which nothing was found. */
const adviceFor = (text: string): string => {
  const asScript = `<script>${text}</script>`;
  if (!text.trim()) return 'The snippet is empty.';
  if (holdText('html', asScript, { serviceOf }) !== asScript)
    return 'This is code without a tag. Put it between <script> and </script>, as it stands in the page, and try again.';
  return [
    'Nothing in it belongs to a service of the catalogue, so there is nothing to hold. "einlass services" lists them.',
    'If it contacts another third party, describe that as an own service: README, "Options". Then hold the tag by hand:',
    'README, "Held markup".',
  ].join('\n');
};
