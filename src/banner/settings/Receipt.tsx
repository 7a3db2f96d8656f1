import { printAlone } from './printAlone';

interface Props {
  /** The decision in words. */
  readonly text: string;
  /** The same as JSON. */
  readonly json: string;
  readonly title: string;
  readonly printLabel: string;
  readonly jsonLabel: string;
}

/** Draws the receipt of a decision, closed: as words, which can be printed by themselves, and as JSON. */
export const Receipt = ({ text, json, title, printLabel, jsonLabel }: Props) => (
  <details>
    <summary>{title}</summary>
    <p class="receipt">{text}</p>
    <p>
      <button type="button" class="button quiet" part="button print" onClick={printAlone}>
        {printLabel}
      </button>
    </p>
    <textarea readOnly rows={12} spellcheck={false} aria-label={jsonLabel} value={json} />
  </details>
);
