import type { Output } from '../Io';
import { counted } from '../say/counted';
import { countsByService } from '../say/countsByService';
import { printable } from '../say/printable';
import type { Finding, MarkupSection, Report } from './Report';
import { seenText } from './seenText';

const LIMIT = 'Nothing was run: what scripts load is not seen here.';

/** The report for a terminal: each place with its cure, then each service. */
export const reportText = ({ sections }: Report, paint: Output['paint']): string => {
  const limit = sections.some(({ kind }) => kind === 'browser') ? '' : ` ${LIMIT}`;
  const lines = sections.map((section) =>
    (section.kind === 'markup' ? markupText(section, limit, paint) : seenText(section, paint)).join('\n'),
  );
  return `${lines.join('\n\n')}\n`;
};

const markupText = ({ places, findings }: MarkupSection, limit: string, paint: Output['paint']): readonly string[] => {
  if (places.length === 0) return ['Nothing was read.'];
  const read = `${counted(places.length, 'file')} read`;
  if (findings.length === 0) return [`Nothing found: ${read}, and no service is contacted before a choice.${limit}`];
  return [
    ...findings.flatMap((finding) => findingText(finding, paint)),
    paint('bold', `${counted(findings.length, 'place')} found, ${read}. Browsers fetch these before a choice is made:`),
    ...countsByService(findings),
    `Write the lines marked + instead, or have "einlass hold" do it.${limit}`,
  ];
};

const findingText = (finding: Finding, paint: Output['paint']): readonly string[] => {
  const { place, line, column, service, what, url, markup, cure } = finding;
  const shown = (sign: string, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `  ${sign} ${printable(line)}`)
      .join('\n');
  return [
    `${paint('bold', `${printable(place)}:${line}:${column}`)}  ${service}  ${what}`,
    `    ${printable(url)}`,
    paint('red', shown('-', markup)),
    paint('green', shown('+', cure)),
    '',
  ];
};
