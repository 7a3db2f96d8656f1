import type { Say } from '../../words/TextKey';
import { Button } from '../Button';
import { countsIn } from './countsIn';
import { optionText } from './optionText';
import { RowTable } from './RowTable';
import { Section } from './Section';
import type { View } from './View';

interface Props {
  readonly say: Say;
  readonly lang: string;
  readonly view: View;
  /** The same as text. */
  readonly report: string;
  /** What came of copying; empty at first. */
  readonly copied: string;
  onCopy(): void;
  onClose(): void;
}

/** Draws the owner's panel as a bar that opens. What escaped comes first. */
export const OwnerPanel = ({ say, lang, view, report, copied, onCopy, onClose }: Props) => (
  <section class="panel" aria-label={say('panel.title')} lang={lang}>
    <details open>
      <summary>
        <strong>{say('panel.title')}</strong> <span>{countsIn(view.findings, say)}</span>
      </summary>
      <div class="text">
        <p>{say('panel.intro')}</p>
        <div class="actions">
          <Button id="copy" text={say('panel.copy')} onClick={onCopy} quiet />
          <p role="status">{copied}</p>
        </div>
        <Found {...{ say, view }} />
        <State {...{ say, view }} />
        <Section id="report" title={say('panel.report')}>
          <textarea readOnly rows={10} spellcheck={false} aria-labelledby="report" value={report} />
        </Section>
      </div>
    </details>
    <button
      type="button"
      class="cross"
      part="close"
      aria-label={say('panel.close')}
      title={say('panel.close')}
      onClick={onClose}
    >
      ×
    </button>
  </section>
);

type Part = Pick<Props, 'say' | 'view'>;

const Found = ({ say, view: { findings, nameOf } }: Part) => (
  <>
    {(['leaked', 'held', 'released'] as const).map((id) => (
      <Section key={id} id={id} title={say(`panel.${id}`)}>
        {findings[id].length > 0 ? (
          <RowTable {...{ say, nameOf }} rows={findings[id]} labelledBy={id} />
        ) : (
          <p>{say(`panel.${id}None`)}</p>
        )}
      </Section>
    ))}
    <Section id="others" title={say('panel.others')}>
      <Lines lines={findings.others} none={say('panel.othersNone')} />
    </Section>
  </>
);

const State = ({ say, view: { decision, options, problems, versions } }: Part) => (
  <>
    <Section id="decision" title={say('panel.decision')}>
      <Lines lines={decision} />
    </Section>
    <Section id="options" title={say('panel.options')}>
      <dl>
        {options.map((row) => (
          <div key={row.key}>
            <dt>{row.key}</dt>
            <dd>{optionText(row, say)}</dd>
          </div>
        ))}
      </dl>
    </Section>
    <Section id="problems" title={say('panel.problems')}>
      <Lines lines={problems} none={say('panel.problemsNone')} lang="en" />
    </Section>
    <Section id="versions" title={say('panel.versions')}>
      <Lines lines={versions} />
    </Section>
  </>
);

interface LinesProps {
  readonly lines: readonly string[];
  /** Stands where there are none. */
  readonly none?: string;
  readonly lang?: string;
}

const Lines = ({ lines, none, lang }: LinesProps) =>
  lines.length > 0 ? (
    <ul lang={lang}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  ) : (
    <p>{none}</p>
  );
