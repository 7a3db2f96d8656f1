import { copyResult } from '../converter/copyResult';
import { say } from '../converter/say';
import { type Contrast, contrastsIn } from './contrastsIn';
import { controlsIn } from './controlsIn';
import { cssOf, previewOf } from './cssOf';
import type { Scheme } from './Theme';
import { type Texts, textsFor } from './texts';
import { themeIn } from './themeIn';

/** What the page needs of a browser besides its own markup. */
export interface Surroundings {
  /** Is given the look that is tried, and is one of the page's style sheets. */
  readonly sheet: Pick<CSSStyleSheet, 'replaceSync'>;
  readonly clipboard: Pick<Clipboard, 'writeText'> | undefined;
  readonly supports: (property: string, value: string) => boolean;
  /** Opens the settings. */
  open(): void;
}

/** Connects the controls in `root`, which stand in the page's markup, with the look of Einlass on this page. */
export const connectTheming = (root: HTMLElement, { sheet, clipboard, supports, open }: Surroundings): void => {
  const controls = controlsIn(root);
  const texts = textsFor(root.ownerDocument.documentElement.lang);
  let css = '';

  const update = (): void => {
    const { theme, isFont } = themeIn(controls, supports);
    css = cssOf(theme);
    const shown = controls.shown();
    sheet.replaceSync(isScheme(shown) ? previewOf(theme, shown) : css);
    say(controls.result, css || texts.unchanged);
    controls.copy.disabled = css === '';
    say(controls.copied, '');
    say(controls.radiusShown, `${theme.radius} px`);
    controls.font.ariaInvalid = String(!isFont);
    say(controls.fontNote, isFont ? '' : texts.noFont);
    const contrasts = contrastsIn(theme);
    controls.contrasts.replaceChildren(...contrasts.map((contrast) => draw(contrast, root.ownerDocument, texts)));
    say(controls.status, texts.status(contrasts.filter(({ enough }) => !enough).length));
  };

  controls.form.addEventListener('input', update);
  // Nothing is sent anywhere.
  controls.form.addEventListener('submit', (event) => event.preventDefault());
  controls.reset.addEventListener('click', () => {
    controls.form.reset();
    update();
  });
  controls.open.addEventListener('click', open);
  controls.copy.addEventListener('click', () => copyResult(css, controls, { clipboard, texts }));
  update();
};

const isScheme = (value: string): value is Scheme => value === 'light' || value === 'dark';

const draw = (contrast: Contrast, doc: Document, texts: Texts): HTMLElement => {
  const item = doc.createElement('li');
  item.append(texts.contrast(contrast));
  if (contrast.enough) return item;
  const warning = doc.createElement('strong');
  warning.append(texts.tooLow);
  item.append(': ', warning);
  return item;
};
