import type { Output } from '../Io';
import { counted } from '../say/counted';
import { countsByService } from '../say/countsByService';
import { printable } from '../say/printable';
import type { Finding, MarkupSection, Report } from './Report';

const LIMIT = 'Nothing was run: what scripts load is not seen here.';

/** The report for a terminal: each place with its cure, then each service. */
export const reportText = ({ sections }: Report, paint: Output['paint']): string =>
  `${sections.flatMap((section) => markupText(section, paint)).join('\n')}\n`;

const markupText = ({ places, findings }: MarkupSection, paint: Output['paint']): readonly string[] => {
  if (places.length === 0) return ['Nothing was read.'];
  const read = `${counted(places.length, 'file')} read`;
  if (findings.length === 0) return [`Nothing found: ${read}, and no service is contacted before a choice. ${LIMIT}`];
  return [
    ...findings.flatMap((finding) => findingText(finding, paint)),
    paint('bold', `${counted(findings.length, 'place')} found, ${read}. Browsers fetch these before a choice is made:`),
    ...countsByService(findings),
    `Write the lines marked + instead, or have "einlass hold" do it. ${LIMIT}`,
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
