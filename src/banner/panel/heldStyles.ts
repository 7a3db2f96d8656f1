import { addressesInCss, HELD_ADDRESS } from '../../markup/heldCss';
import type { Row } from './Row';
import type { Scene } from './Scene';

/** Rules that are held in files of the site and in sheets that scripts have made; those of a `<style>` are its own. */
export const heldStyles = ({ doc, ruleOf }: Pick<Scene, 'doc' | 'ruleOf'>): readonly Row[] =>
  [...doc.styleSheets, ...doc.adoptedStyleSheets]
    .filter(({ ownerNode }) => ownerNode?.nodeName !== 'STYLE')
    .flatMap(textsIn)
    .flatMap((text) => (text.includes(HELD_ADDRESS) ? addressesInCss(text) : []))
    .flatMap((url) => {
      const found = ruleOf(url, doc.baseURI);
      return found ? { ...found, what: 'CSS', url } : [];
    });

const textsIn = (sheet: CSSStyleSheet): readonly string[] => {
  try {
    return [...sheet.cssRules].flatMap((rule) => [
      rule.cssText,
      ...(rule instanceof CSSImportRule && rule.styleSheet ? textsIn(rule.styleSheet) : []),
    ]);
  } catch {
    // Another origin's rules cannot be read, and nobody has held anything in them.
    return [];
  }
};
