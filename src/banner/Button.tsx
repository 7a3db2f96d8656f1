interface Props {
  /** Name by which owners style it; every button is also the part `button`. */
  readonly part: string;
  readonly text: string;
  /** Less weight; never on one of two answers only. */
  readonly quiet?: boolean;
  onClick(button: HTMLButtonElement): void;
}

/** The one button of banner, settings and placeholders, so that every answer has the same size, weight and colours. */
export const Button = ({ part, text, quiet, onClick }: Props) => (
  <button
    type="button"
    class={quiet ? 'button quiet' : 'button'}
    part={`button ${part}`}
    onClick={(event) => onClick(event.currentTarget)}
  >
    {text}
  </button>
);
