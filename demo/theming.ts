/** Theming: tries colours, shapes and parts on the Einlass of this very page. Names the globals, wires the rest. */

import { connectTheming } from './theming/connectTheming';

const root = document.querySelector<HTMLElement>('[data-theming]');
if (root) {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  connectTheming(root, {
    sheet,
    clipboard: navigator.clipboard,
    supports: CSS.supports.bind(CSS),
    open: () => window.einlass?.open(),
  });
}
