/** The first selector in the page's own style sheets that is about one of the two answers alone; it finds nothing. */
export const unequalRule = (doc: DocumentOrShadowRoot): string | undefined => {
  for (const sheet of [...doc.styleSheets, ...doc.adoptedStyleSheets]) {
    try {
      for (const { cssText } of sheet.cssRules) {
        const [selector] = /[^\s,{]*::part\([^)]*\b(refuse|grant)\b[^)]*\)/.exec(cssText) ?? [];
        if (selector) return selector;
      }
    } catch {
      // Another site's style sheet cannot be read; what it says of a part that is not there has no effect.
    }
  }
  return undefined;
};
