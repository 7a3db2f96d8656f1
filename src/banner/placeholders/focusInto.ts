/** Puts the keyboard into what was just loaded. `name` names a frame that has no title. */
export const focusInto = (element: HTMLElement, name: string): void => {
  if (element instanceof HTMLIFrameElement && !element.title) element.title = name;
  if (element.tabIndex < 0) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
};
