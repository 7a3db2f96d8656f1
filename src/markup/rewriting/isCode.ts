import type { valuesOf } from './valuesOf';

/** Types of scripts that browsers run. https://mimesniff.spec.whatwg.org/#javascript-mime-type */
export const CODE =
  /^(module|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))?$/i;

/** True for a script that runs, false for a data block, a template and what another tool has put aside. */
export const isCode = (valueFor: ReturnType<typeof valuesOf>): boolean => {
  const language = valueFor('language');
  return CODE.test(valueFor('type')?.trim() ?? (language ? `text/${language}` : ''));
};
