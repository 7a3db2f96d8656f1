/** Builds a style sheet that a Content-Security-Policy without `unsafe-inline` allows. */
export const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** A new element with an open shadow root, so that the page's styles stay outside and visitors' own tools can look in. */
export const createHost = (
  doc: Document,
  name: `einlass-${string}`,
  sheets: readonly CSSStyleSheet[],
): { readonly host: HTMLElement; readonly root: ShadowRoot } => {
  const host = doc.createElement(name);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...sheets];
  return { host, root };
};
