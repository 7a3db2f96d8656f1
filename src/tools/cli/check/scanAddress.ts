import type { Note } from '../files/Note';
import type { Io } from '../Io';
import { fetchText } from './fetchText';
import { isOwnSite } from './isOwnSite';
import type { Finding, MarkupSection } from './Report';
import { scanText } from './scanText';
import { sheetsIn } from './sheetsIn';

const PAGE_TYPES = ['text/html', 'application/xhtml+xml'];
const SHEET_TYPES = ['text/css'];

/** More style sheets of its own no page has, unless it names ever new ones. */
const MOST_SHEETS = 100;

/** Reads a page as its server sends it, and the style sheets of its own site with those that they import. */
export const scanAddress = async (
  address: string,
  { timeout, say }: { timeout: number; say: (text: string) => void },
  io: Pick<Io, 'fetch' | 'interrupted'>,
): Promise<MarkupSection> => {
  const [places, findings, notes]: [string[], Finding[], Note[]] = [[], [], []];
  const waiting = new Set([address]);
  let page = '';
  // A set goes on to what is added while it is gone through.
  for (const url of waiting) {
    say(url);
    const [kind, types] = page ? (['css', SHEET_TYPES] as const) : (['html', PAGE_TYPES] as const);
    const answer = await fetchText({ url, types, timeout }, io);
    if (answer.kind === 'none') {
      notes.push({ kind: 'failed', place: url, reason: answer.reason });
      continue;
    }
    page ||= answer.url;
    places.push(answer.url);
    const source = { place: answer.url, text: answer.text, kind, base: answer.url };
    findings.push(...scanText(source));
    for (const sheet of sheetsIn(source)) if (isOwnSite(sheet, page) && waiting.size <= MOST_SHEETS) waiting.add(sheet);
  }
  return { kind: 'markup', places, findings, notes };
};
