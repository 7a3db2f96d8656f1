import { HELD_PREFIX } from '../markup/attributes';
import { warn } from './warn';

interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

const asItIs = (text: string) => text;

let isRefused = false;

/**
 * For pages that take text as code from named policies only: theirs must allow `einlass`. It passes on what the page's
 * own code or markup has said before. https://www.w3.org/TR/trusted-types/
 */
const policy = ((): Policy => {
  const itself = { createHTML: asItIs, createScriptURL: asItIs };
  try {
    return Reflect.get(window, 'trustedTypes')?.createPolicy('einlass', itself) ?? itself;
  } catch {
    warn('trusted-types');
    isRefused = true;
    return itself;
  }
})();

/** HTML as the page may be given it. */
export const trustedHtml = (html: string): string => policy.createHTML(html);

/** An attribute's value as the page may be given it. */
export const trustedValue = (name: string, value: string): string =>
  name === 'srcdoc' ? trustedHtml(value) : policy.createScriptURL(value);

/** False where the page's policies forbid ours: a script, or a frame with a text for its page, cannot be let in there. */
export const mayRestore = (element: Element): boolean =>
  !isRefused || !(element.localName === 'script' || element.hasAttribute(`${HELD_PREFIX}srcdoc`));
