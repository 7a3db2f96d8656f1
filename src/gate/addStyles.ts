/** Adds CSS without `<style>`, which a page's Content-Security-Policy may forbid. */
export const addStyles = (root: DocumentOrShadowRoot, css: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
};
