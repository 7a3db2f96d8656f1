import type { BrowserSection } from '../check/Report';
import type { Note } from '../files/Note';
import type { Io } from '../Io';
import { printable } from '../say/printable';
import type { Served } from './Browsing';
import { explainUnseen } from './explainUnseen';
import type { FoundBrowser } from './findBrowser';
import type { FilePage } from './pagesOf';
import type { SeenPage, StepName } from './Seen';
import { Unseen, visitPage } from './visitPage';

export interface Sights {
  readonly browser: FoundBrowser;
  readonly files: readonly FilePage[];
  readonly addresses: readonly string[];
  /** How many pages to open at most. */
  readonly most: number;
  /** Seconds to wait for a page's answer. */
  readonly timeout: number;
  readonly strict: boolean;
  readonly say: (text: string) => void;
}

const DOING: Readonly<Record<StepName, string>> = {
  opened: 'opening',
  refused: 'refusing',
  accepted: 'accepting',
  withdrawn: 'withdrawing',
};

/** Opens pages in a browser, each in a profile of its own, and writes down whom they contact and what they keep. */
export const seePages = async (sights: Sights, io: Io): Promise<BrowserSection> => {
  const { browser, files, addresses, most, timeout, strict, say } = sights;
  const [pages, notes]: [SeenPage[], Note[]] = [[], []];
  const served = new Map<string, Served>();
  const addressOf = async ({ folder, path }: FilePage): Promise<string> => {
    const known = served.get(folder) ?? (await io.browsing.serve(folder));
    served.set(folder, known);
    return known.address + path;
  };
  const all = [...files, ...addresses];
  const wanted = all.slice(0, most);
  try {
    for (const [index, one] of wanted.entries()) {
      if (io.interrupted.aborted) break;
      const place = typeof one === 'string' ? one : one.place;
      const sayStep = (step: StepName) => say(`page ${index + 1} of ${wanted.length}, ${DOING[step]}: ${place}`);
      try {
        const url = typeof one === 'string' ? one : await addressOf(one);
        const { page, stopped } = await visitPage({ browser, place, url, timeout: timeout * 1000, say: sayStep }, io);
        pages.push(page);
        if (stopped) notes.push({ kind: 'failed', place, reason: stopped });
      } catch (error) {
        const reason = error instanceof Unseen ? printable(error.message) : explainUnseen(error, timeout);
        notes.push({ kind: 'failed', place, reason });
      }
    }
  } finally {
    for (const { close } of served.values()) close();
  }
  return {
    kind: 'browser',
    browser: `Chromium ${browser.version}`,
    strict,
    pages,
    leftOut: all.length - wanted.length,
    notes,
  };
};
