import type { PreviewData } from './PreviewData';

/** The page in the preview's frame: the widget with these options, and something like a page behind the banner. */
export const previewHtml = (options: Readonly<Record<string, unknown>>, data: PreviewData): string => {
  const page = document.implementation.createHTMLDocument(data.title);
  page.documentElement.lang = String(options.lang);
  const add = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
    parent: HTMLElement = page.head,
  ) => parent.append(Object.assign(page.createElement(name), properties));
  // Links of the banner must not lead the frame away.
  add('base', { target: '_blank' });
  add('link', { rel: 'stylesheet', href: data.style });
  add('script', { src: data.script });
  // Within a script only the sign that could end it has to be written otherwise.
  const json = JSON.stringify(options).replaceAll('<', '\\u003c');
  add('script', { type: 'application/json', id: 'einlass', textContent: json });
  add('script', { src: data.widget });
  for (const line of [1, 2, 3, 4, 5]) add('div', { className: `line line-${line}` }, page.body);
  return `<!doctype html>${page.documentElement.outerHTML}`;
};
