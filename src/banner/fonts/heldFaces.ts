import type { Gate } from '../../gate/Gate';
import { addressesInCss, HELD_ADDRESS } from '../../markup/heldCss';
import type { Face } from './Face';
import { facesInAddress } from './facesInAddress';
import { toFace } from './toFace';

/** Where the style sheets and the files come from. */
const SHEETS = /^(https?:)?\/\/fonts\.googleapis\.com\//i;
const FILES = /^(https?:)?\/\/fonts\.gstatic\.com\//i;

/** The faces of Google Fonts that are held in a page: in its tags, its style sheets and the files of its site. */
export const heldFaces = (doc: Document, gate: Gate): readonly Face[] => [
  ...[...gate.held().keys()].flatMap((element) => {
    // Held markup: `data-href`.
    const { href: address = '' } = element instanceof HTMLLinkElement ? element.dataset : {};
    return SHEETS.test(address) ? facesInAddress(address) : [];
  }),
  ...[...doc.styleSheets, ...doc.adoptedStyleSheets].flatMap(facesInSheet),
];

const facesInSheet = (sheet: CSSStyleSheet): readonly Face[] => {
  try {
    return [...sheet.cssRules].flatMap(facesInRule);
  } catch {
    // Another origin's rules cannot be read, and nobody has held anything in them.
    return [];
  }
};

const facesInRule = (rule: CSSRule): readonly Face[] => {
  if (rule instanceof CSSImportRule && rule.styleSheet && !rule.href.startsWith(HELD_ADDRESS))
    return facesInSheet(rule.styleSheet);
  if (!(rule instanceof CSSImportRule || rule instanceof CSSFontFaceRule)) return [];
  if (!rule.cssText.includes(HELD_ADDRESS)) return [];
  const addresses = addressesInCss(rule.cssText);
  if (rule instanceof CSSImportRule) {
    // Within a layer of the page the font would stay behind what stands in for it.
    return rule.layerName === null ? addresses.filter((one) => SHEETS.test(one)).flatMap(facesInAddress) : [];
  }
  if (!addresses.some((one) => FILES.test(one))) return [];
  const of = (name: string) => rule.style.getPropertyValue(`font-${name}`);
  return [toFace({ family: of('family'), weight: of('weight'), style: of('style'), stretch: of('stretch') })];
};
