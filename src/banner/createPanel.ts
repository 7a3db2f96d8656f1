import { render, type VNode } from 'preact';
import bannerCss from './banner.css?inline';
import baseCss from './base.css?inline';
import { createHost, sheetOf } from './createHost';
import { focusStart } from './focusStart';

/** Name and id of the element that visitors' own tools look for, to answer for them. */
const NAME = 'einlass-banner';

/** The place of the first layer in the page. */
export interface Panel {
  readonly host: HTMLElement;
  /** Draws, without taking the focus; above the page it is first in the tab order, too. */
  show(content: VNode): void;
  /** Leaves the page as it was; a focus that was inside goes to the start of the page. */
  hide(): void;
}

/** A panel that lies `above` the bottom of the page, or stands below the page's text, which it then leaves free. */
export const createPanel = (doc: Document, { above }: { readonly above: boolean }): Panel => {
  const { host, root } = createHost(doc, NAME, [sheetOf(baseCss), sheetOf(bannerCss)]);
  host.id = NAME;
  if (above) host.className = 'above';
  return {
    host,
    show(content) {
      render(content, root);
      if (host.isConnected) return;
      if (above) doc.body.prepend(host);
      // At the end of a text it moves nothing of it.
      else doc.body.append(host);
    },
    hide() {
      const hadFocus = root.activeElement;
      // Pages have a `remove` of their own that fails where there is nothing to take away.
      if (host.isConnected) host.remove();
      if (hadFocus) focusStart(doc);
    },
  };
};
