import { page } from './own';
import { warn } from './warn';

/** Tells the owner when the tag stands where it comes too late to hold what scripts insert. Data blocks may precede it. */
export const checkTag = (tag: HTMLScriptElement | null): void => {
  const first = [...page.scripts].find(({ type }) => /^$|script|module/.test(type));
  if (!tag || tag.async || tag.defer || page.body || first !== tag) warn('late');
};
