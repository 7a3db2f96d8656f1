/** Puts the keyboard into what was just loaded. */
export const focusInto = (element: HTMLElement): void => {
  if (element.tabIndex < 0) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
};
