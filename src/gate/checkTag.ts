import { warn } from './warn';

/** Tells the owner when the tag stands where it comes too late to hold what scripts insert. Data blocks may precede it. */
export const checkTag = (tag: HTMLScriptElement | null): void => {
  const first = [...document.scripts].find(({ type }) => /^$|script|module/.test(type));
  if (!tag || tag.async || tag.defer || document.body || first !== tag) warn('late');
};
