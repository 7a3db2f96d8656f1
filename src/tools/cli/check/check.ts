import { resolve } from 'node:path';
import { Advice } from '../Advice';
import { type ExitCode, exit } from '../ExitCode';
import type { Search } from '../files/findFiles';
import { replaceFile } from '../files/replaceFile';
import type { Io } from '../Io';
import { createProgress } from '../say/createProgress';
import { explain } from '../say/explain';
import { printable } from '../say/printable';
import { sayNote } from '../say/sayNote';
import { version } from '../say/version';
import type { Language } from './Language';
import type { MarkupSection, Report } from './Report';
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
}

/** `einlass check`: finds what a browser would fetch from third parties before the visitor has chosen. */
export const check = async (targets: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> => {
  const markup = await readMarkup(targets, options, io);
  if (io.interrupted.aborted) {
    io.err.write('Stopped, without a report.\n');
    return exit.interrupted;
  }
  for (const note of markup.notes) sayNote(note, io);
  const at = `${new Date(io.now()).toISOString().slice(0, 19)}Z`;
  const report: Report = { targets, at, version, sections: [markup] };
  io.out.write(options.form === 'json' ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, io.out.paint));
  if (options.page) await writePage(report, options.page, io);
  const hasFailed = markup.notes.some(({ kind }) => kind === 'failed');
  return markup.findings.length > 0 || hasFailed ? exit.failed : exit.done;
};

const readMarkup = async (targets: readonly string[], options: CheckOptions, io: Io): Promise<MarkupSection> => {
  const progress = createProgress(io);
  const say = (text: string) => progress.say(printable(text));
  const isAddress = (target: string) => /^https?:\/\//i.test(target);
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
