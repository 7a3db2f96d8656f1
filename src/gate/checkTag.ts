import { warn } from './warn';

/** Tells the owner when the tag stands where it comes too late to hold what scripts insert. Data blocks may precede it. */
export const checkTag = (tag: HTMLScriptElement | null): void => {
  const before = [...document.scripts].filter((script) => script !== tag && /^$|script|module/.test(script.type));
  if (!tag || tag.async || tag.defer || document.body || before.length) warn('late');
};
