import { render } from 'preact';
import { declarationOf } from '../../declaration/declarationOf';
import type { Gate } from '../../gate/Gate';
import { DECLARATION } from '../../markup/DECLARATION';
import { sheetOf } from '../createHost';
import { fetchFacts } from '../settings/catalogueFacts';
import { checkOptions } from '../settings/checkOptions';
import { checkTexts } from '../settings/checkTexts';
import { createTexts } from '../settings/createTexts';
import { sentencesIn } from '../settings/sentencesIn';
import { DeclarationText } from './DeclarationText';
import declarationCss from './declaration.css?inline';
import { declaredServices } from './declaredServices';
import { levelFor } from './levelFor';

const declared = new WeakSet<Gate>();

/**
 * Keeps the declaration in each element of the page that is there for it, instead of what its author wrote in there, and
 * follows the gate: a service that is met later is added. It stands in the page itself, without a shadow root, so that
 * it looks like the rest of the policy, is printed with it, and is found by a search in the page.
 */
export const declareIn = async (doc: Document, unchecked: Gate): Promise<void> => {
  if (declared.has(unchecked)) return;
  declared.add(unchecked);
  const { locale } = unchecked.options;
  const [sentences] = await Promise.all([sentencesIn(locale), fetchFacts(unchecked.used())]);
  const gate = checkOptions(unchecked, doc);
  checkTexts(gate, sentences);
  const { options } = gate;
  const texts = createTexts(options, sentences);
  const levels = new WeakMap<Element, number>();

  const update = () => {
    const declaration = declarationOf(declaredServices(gate), options, texts);
    for (const place of doc.querySelectorAll(`[${DECLARATION}]`)) {
      // Once: from then on the headings within are its own.
      const level = levels.get(place) ?? levelFor(place, doc);
      if (!levels.has(place)) place.replaceChildren();
      levels.set(place, level);
      render(<DeclarationText {...{ declaration, level }} />, place);
    }
  };
  if (options.services.length === 0) gate.warn('undeclared');
  doc.adoptedStyleSheets.push(sheetOf(declarationCss));
  gate.subscribe(async () => {
    update();
    if (await fetchFacts(gate.used())) update();
  });
  update();
};
