import { resolve } from 'node:path';
import { Advice } from '../Advice';
import { type FoundBrowser, findBrowser } from '../browser/findBrowser';
import { pagesOf } from '../browser/pagesOf';
import { seePages } from '../browser/seePages';
import { type ExitCode, exit } from '../ExitCode';
import type { Search } from '../files/findFiles';
import type { Note } from '../files/Note';
import { replaceFile } from '../files/replaceFile';
import type { Io } from '../Io';
import { createProgress } from '../say/createProgress';
import { explain } from '../say/explain';
import { printable } from '../say/printable';
import { sayNote } from '../say/sayNote';
import { version } from '../say/version';
import { faultsIn } from './faultsIn';
import type { Language } from './Language';
import type { BrowserSection, MarkupSection, Report } from './Report';
import { reportPage } from './reportPage';
import { reportText } from './reportText';
import { scanAddress } from './scanAddress';
import { scanFiles } from './scanFiles';

export interface CheckOptions extends Pick<Search, 'ignore' | 'extensions'> {
  readonly form: 'text' | 'json';
  /** A page that the report is written to, too. @default none */
  readonly page?: { readonly file: string; readonly language: Language } | undefined;
  /** Seconds to wait for an answer. */
  readonly timeout: number;
  /** Path of a browser; `none` opens none. @default the first that is found */
  readonly browser?: string | undefined;
  /** How many pages to open in it at most. */
  readonly pages: number;
  /** True to count third parties that nobody knows as well. */
  readonly strict: boolean;
}

/** `einlass check`: finds what pages ask of third parties before the visitor has chosen, read and seen in a browser. */
export const check = async (targets: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> => {
  // Before anything else, because a browser that was named and does not start is wrong use.
  const found = options.browser === 'none' ? undefined : await findBrowser(options.browser, io);
  const browser = typeof found === 'string' ? undefined : found;
  const markup = await readMarkup(targets, options, io);
  const seen = browser && !io.interrupted.aborted ? await look(browser, { targets, markup, options }, io) : undefined;
  if (io.interrupted.aborted) {
    io.err.write('Stopped, without a report.\n');
    return exit.interrupted;
  }
  const sections = seen ? [markup, seen] : [markup];
  const notes = sections.flatMap(({ notes }) => notes);
  for (const note of notes) sayNote(note, io);
  if (typeof found === 'string') io.err.write(`The pages were read and not opened. ${found}\n`);
  const at = `${new Date(io.now()).toISOString().slice(0, 19)}Z`;
  const report: Report = { targets, at, version, sections };
  io.out.write(options.form === 'json' ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, io.out.paint));
  if (options.page) await writePage(report, options.page, io);
  const isBad =
    markup.findings.length > 0 || notes.some(({ kind }) => kind === 'failed') || (seen && faultsIn(seen).length > 0);
  return isBad ? exit.failed : exit.done;
};

/** Opens the pages that were read, and the addresses. What could not even be read is not named twice. */
const look = async (
  browser: FoundBrowser,
  { targets, markup, options }: { targets: readonly string[]; markup: MarkupSection; options: CheckOptions },
  io: Io,
): Promise<BrowserSection> => {
  const progress = createProgress(io);
  const seen = await seePages(
    {
      ...options,
      browser,
      files: pagesOf(
        markup.places.filter((place) => !isAddress(place)),
        targets.filter((target) => !isAddress(target)),
        io.cwd,
      ),
      addresses: targets.filter(isAddress),
      most: options.pages,
      say: (text) => progress.say(printable(text)),
    },
    io,
  );
  progress.end();
  const isNew = ({ place }: Note) => !markup.notes.some((note) => note.place === place);
  return { ...seen, notes: seen.notes.filter(isNew) };
};

const isAddress = (target: string): boolean => /^https?:\/\//i.test(target);

const readMarkup = async (targets: readonly string[], options: CheckOptions, io: Io): Promise<MarkupSection> => {
  const progress = createProgress(io);
  const say = (text: string) => progress.say(printable(text));
  const sections = [
    await scanFiles(
      targets.filter((target) => !isAddress(target)),
      { ...options, say },
      io,
    ),
  ];
  for (const address of targets.filter(isAddress)) {
    if (!URL.canParse(address)) throw new Advice(`${printable(address)} is no address. Check the spelling.`);
    if (!io.interrupted.aborted) sections.push(await scanAddress(address, { ...options, say }, io));
  }
  progress.end();
  return {
    kind: 'markup',
    places: sections.flatMap(({ places }) => places),
    findings: sections.flatMap(({ findings }) => findings),
    notes: sections.flatMap(({ notes }) => notes),
  };
};

const writePage = async (
  report: Report,
  { file, language }: NonNullable<CheckOptions['page']>,
  { cwd, disk, err }: Io,
): Promise<void> => {
  try {
    await replaceFile(resolve(cwd, file), { bytes: Buffer.from(reportPage(report, language)) }, disk);
    err.write(`The report is in ${printable(file)}.\n`);
  } catch (error) {
    throw new Advice(`${file}: ${explain(error)}.`, exit.failed);
  }
};
