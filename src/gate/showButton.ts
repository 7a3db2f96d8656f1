import { OPENER } from '../markup/attributes';
import { addStyles } from './addStyles';
import css from './button.css?inline';
import { page } from './own';

let host: HTMLElement | undefined;

/** Shows the small button that opens the settings, or takes it away. `side` "right" is right, all others are left. */
export const showButton = (shown: boolean, label: string, side: string): void => {
  if (shown) {
    host ??= draw(label, side);
    page.body.append(host);
  } else if (host?.isConnected) host.remove();
};

const draw = (label: string, side: string): HTMLElement => {
  const drawn = page.createElement('einlass-button');
  const root = drawn.attachShadow({ mode: 'open' });
  addStyles(root, css);
  const button = page.createElement('button');
  button.className = side;
  button.ariaLabel = button.title = label;
  button.part = 'button';
  button.setAttribute(OPENER, '');
  button.append('§');
  root.append(button);
  return drawn;
};
