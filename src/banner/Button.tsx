interface Props {
  /** Its name within the shadow root, by which visitors' own tools find it. */
  readonly id: string;
  readonly text: string;
  /**
   * Less weight; never on one of two answers only. A quiet button is also a part of its own name. All others are the part
   * `button` alone, so that no style sheet can draw one answer unlike another.
   */
  readonly quiet?: boolean;
  onClick(button: HTMLButtonElement): void;
}

/** The one button of banner, settings and placeholders, so that every answer has the same size, weight and colours. */
export const Button = ({ id, text, quiet, onClick }: Props) => (
  <button
    type="button"
    id={id}
    class={quiet ? 'button quiet' : 'button'}
    part={quiet ? `button ${id}` : 'button'}
    onClick={(event) => onClick(event.currentTarget)}
  >
    {text}
  </button>
);
