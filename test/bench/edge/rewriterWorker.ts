import { serviceOf } from '../../../src/services/serviceOf';

/** As much of the platform's own rewriter as is used here. */
interface Element {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}
declare class HTMLRewriter {
  on(selector: string, handlers: { element(element: Element): void }): HTMLRewriter;
  transform(response: Response): Response;
}

/** Holds the attributes alone: no inline scripts, no CSS, no srcset. It is given an advantage, as it does less. */
const holding = (name: string) => ({
  element(element: Element) {
    const url = element.getAttribute(name) ?? '';
    const service = serviceOf(url);
    if (!service) return;
    element.setAttribute('data-einlass', service);
    element.setAttribute(`data-${name}`, url);
    element.removeAttribute(name);
  },
});

// biome-ignore lint/style/noDefaultExport: the platform asks for it
export default {
  fetch: async (request: Request): Promise<Response> =>
    new HTMLRewriter()
      .on('script[src], img[src], iframe[src], source[src], embed[src], input[src]', holding('src'))
      .on('link[href]', holding('href'))
      .transform(await fetch(request)),
};
