import { OPENER } from '../markup/attributes';
import css from './button.css?inline';

let host: HTMLElement | undefined;

/** Shows the small button that opens the settings, or takes it away. `side` "right" is right, all others are left. */
export const showButton = (shown: boolean, label: string, side: string): void => {
  if (shown) {
    host ??= draw(label, side);
    document.body.append(host);
  } else host?.remove();
};

const draw = (label: string, side: string): HTMLElement => {
  const drawn = document.createElement('einlass-button');
  const root = drawn.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.className = side;
  button.ariaLabel = button.title = label;
  button.part.add('button');
  button.setAttribute(OPENER, '');
  button.append('§');
  root.append(button);
  return drawn;
};
