interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

const asItIs = (text: string) => text;

/**
 * For pages that take text as code from named policies only: theirs must allow `einlass`. It passes on what the page's
 * own code or markup has said before. https://www.w3.org/TR/trusted-types/
 * Where it is not allowed, what needs it cannot be let in, and stays held.
 */
const policy = ((): Policy => {
  const itself = { createHTML: asItIs, createScriptURL: asItIs };
  try {
    return Reflect.get(window, 'trustedTypes').createPolicy('einlass', itself);
  } catch {
    // Without trusted types there is nothing to do.
    return itself;
  }
})();

/** HTML as the page may be given it. */
export const trustedHtml = (html: string): string => policy.createHTML(html);

/** An attribute's value as the page may be given it. */
export const trustedValue = (name: string, value: string): string =>
  name === 'srcdoc' ? trustedHtml(value) : policy.createScriptURL(value);
