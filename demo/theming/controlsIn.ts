/** What the page's markup has for theming. */
export interface Controls {
  readonly form: HTMLFormElement;
  readonly radius: HTMLInputElement;
  /** Says the radius that is chosen. */
  readonly radiusShown: HTMLOutputElement;
  readonly font: HTMLInputElement;
  /** What is wrong with the font. */
  readonly fontNote: HTMLElement;
  /** Each has the name of its rule as its value. */
  readonly parts: readonly HTMLInputElement[];
  readonly reset: HTMLButtonElement;
  readonly open: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly copied: HTMLElement;
  readonly result: HTMLElement;
  readonly status: HTMLElement;
  readonly contrasts: HTMLElement;
  /** The field of a colour, named as `light-accent`. */
  colour(name: string): HTMLInputElement;
  /** The scheme that is to be shown; the visitor's own where it is neither. */
  shown(): string;
}

/** Finds them; throws where one is missing. */
export const controlsIn = (root: HTMLElement): Controls => {
  const find = <Found extends Element>(selector: string, kind: new () => Found): Found => {
    const found = root.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`The page lacks ${selector}.`);
  };
  return {
    form: find('form', HTMLFormElement),
    radius: find('[name=radius]', HTMLInputElement),
    radiusShown: find('output', HTMLOutputElement),
    font: find('[name=font]', HTMLInputElement),
    fontNote: find('[data-font-note]', HTMLElement),
    parts: [...root.querySelectorAll<HTMLInputElement>('[name=part]')],
    reset: find('[data-reset]', HTMLButtonElement),
    open: find('[data-open]', HTMLButtonElement),
    copy: find('[data-copy]', HTMLButtonElement),
    copied: find('[data-copied]', HTMLElement),
    result: find('[data-result]', HTMLElement),
    status: find('[data-status]', HTMLElement),
    contrasts: find('[data-contrasts]', HTMLElement),
    colour: (name) => find(`[name=${name}]`, HTMLInputElement),
    shown: () => find('[name=shown]:checked', HTMLInputElement).value,
  };
};
