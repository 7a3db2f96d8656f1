/** What the page's markup has for the converter. */
export interface Controls {
  readonly source: HTMLTextAreaElement;
  /** What the text is: automatic, HTML, CSS. */
  readonly kinds: readonly HTMLInputElement[];
  /** Each names its example in `data-example`. */
  readonly examples: readonly HTMLButtonElement[];
  readonly reset: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly copied: HTMLElement;
  readonly result: HTMLElement;
  readonly status: HTMLElement;
  readonly findings: HTMLElement;
}

/** Finds them; throws where one is missing. */
export const controlsIn = (root: HTMLElement): Controls => {
  const find = <Found extends Element>(selector: string, kind: new () => Found): Found => {
    const found = root.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`The converter lacks ${selector}.`);
  };
  return {
    source: find('textarea', HTMLTextAreaElement),
    kinds: [...root.querySelectorAll<HTMLInputElement>('input[name=kind]')],
    examples: [...root.querySelectorAll<HTMLButtonElement>('button[data-example]')],
    reset: find('[data-reset]', HTMLButtonElement),
    copy: find('[data-copy]', HTMLButtonElement),
    copied: find('[data-copied]', HTMLElement),
    result: find('[data-result]', HTMLElement),
    status: find('[data-status]', HTMLElement),
    findings: find('[data-findings]', HTMLElement),
  };
};
