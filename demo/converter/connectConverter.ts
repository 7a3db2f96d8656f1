import type { Conversion, Request } from './Conversion';
import { type Controls, controlsIn } from './controlsIn';
import { copyResult } from './copyResult';
import { createField } from './createField';
import { createMake } from './createMake';
import { type Converter, createQueue } from './createQueue';
import { drawFindings } from './drawFindings';
import { drawPieces } from './drawPieces';
import { examples } from './examples';
import { say } from './say';
import { type Texts, textsFor } from './texts';

/** How long to wait, in milliseconds, for the next letter: what is read out is not to be interrupted by each. */
export const PAUSE = 250;

/** What the converter needs of a browser besides the page. */
export interface Surroundings {
  readonly converter: Converter & { addEventListener(type: 'error', listener: () => void): void };
  readonly clipboard: Pick<Clipboard, 'writeText'> | undefined;
}

/** Connects the controls in `root`, which stand in the page's markup, with what converts. */
export const connectConverter = (root: HTMLElement, { converter, clipboard }: Surroundings): void => {
  const controls = controlsIn(root);
  const texts = textsFor(root.ownerDocument.documentElement.lang);
  const make = createMake(root.ownerDocument);
  let result = '';

  const ask = createQueue(converter, (conversion: Conversion) => {
    result = conversion.text;
    controls.result.replaceChildren(...drawPieces(conversion.pieces, make, texts));
    controls.findings.replaceChildren(...drawFindings(conversion, make, texts));
    controls.copy.disabled = result === '';
    say(controls.status, texts.status(conversion));
    say(controls.copied, '');
  });

  connectSource(controls, texts, ask);
  controls.copy.addEventListener('click', () => copyResult(result, controls, { clipboard, texts }));
  converter.addEventListener('error', () => say(controls.status, texts.broken));
};

/** Has the text converted as it is typed, pasted, chosen or emptied. */
const connectSource = (controls: Controls, texts: Texts, ask: (request: Request) => void): void => {
  const { source, kinds, reset } = controls;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const convert = (): void => {
    clearTimeout(timer);
    const chosen = kinds.find(({ checked }) => checked)?.value;
    ask({ text: field.read(), kind: chosen === 'html' || chosen === 'css' ? chosen : 'auto' });
  };
  const field = createField(source, texts, convert);
  const put = (text: string): void => {
    field.write(text);
    for (const kind of kinds) kind.checked = kind.value === 'auto';
    convert();
  };

  source.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(convert, PAUSE);
  });
  for (const kind of kinds) kind.addEventListener('change', convert);
  for (const button of controls.examples)
    button.addEventListener('click', () => put(examples[button.dataset.example ?? ''] ?? ''));
  reset.addEventListener('click', () => {
    put('');
    source.focus();
  });
  // Browsers may have kept what was typed before the page was loaded anew.
  if (source.value) convert();
};
