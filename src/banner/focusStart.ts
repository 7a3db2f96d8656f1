/** Puts the keyboard at the start of the page, after what had the focus is gone. Nothing scrolls. */
export const focusStart = ({ body }: Document): void => {
  const focusable = body.hasAttribute('tabindex');
  if (!focusable) body.tabIndex = -1;
  body.focus({ preventScroll: true });
  // The place in the tab order stays when the attribute goes again.
  if (!focusable) body.removeAttribute('tabindex');
};
