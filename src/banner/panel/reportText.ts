import type { Say } from '../../words/TextKey';
import { countsIn } from './countsIn';
import { cureFor } from './cureFor';
import { optionText } from './optionText';
import type { Row } from './Row';
import { recognisedBy } from './recognisedBy';
import type { View } from './View';

/** The panel as plain text, to hand on. */
export const reportText = (view: View, say: Say): string => {
  const { leaked, held, released, others } = view.findings;
  const rows = (list: readonly Row[]) => list.map((row) => rowText(row, say));
  const parts = [
    [say('panel.leaked'), rows(leaked), say('panel.leakedNone')],
    [say('panel.held'), rows(held), say('panel.heldNone')],
    [say('panel.released'), rows(released), say('panel.releasedNone')],
    [say('panel.others'), others, say('panel.othersNone')],
    [say('panel.decision'), view.decision, ''],
    [say('panel.options'), view.options.map((row) => `${row.key}: ${optionText(row, say)}`), ''],
    [say('panel.problems'), view.problems, say('panel.problemsNone')],
    [say('panel.versions'), view.versions, ''],
  ] as const;
  const text = parts.map(([title, lines, none]) =>
    [title, ...(lines.length > 0 ? lines : [none]).map((line) => `- ${line}`)].join('\n'),
  );
  return [`${view.address}\n${countsIn(view.findings, say)}`, ...text].join('\n\n');
};

const rowText = (row: Row, say: Say): string =>
  [
    [row.service, row.what].filter(Boolean).join('  '),
    row.url,
    recognisedBy(row, say).join(', '),
    row.ungranted && say('panel.ungranted'),
    row.cure !== undefined && say('panel.cureIs', { cure: cureFor(row, say) }),
  ]
    .filter(Boolean)
    .join('\n  ');
