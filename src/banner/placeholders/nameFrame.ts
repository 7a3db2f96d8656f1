/** Gives a frame that has no title the name of its service: frames are found by their titles. */
export const nameFrame = (element: HTMLElement, name: string): void => {
  if (element instanceof HTMLIFrameElement && !element.title) element.title = name;
};
