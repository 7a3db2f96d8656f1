import type { Choice } from '../consent/choose';
import type { Gate } from '../gate/Gate';
import type { Say } from '../words/TextKey';
import { createPanel } from './createPanel';
import { FirstLayer } from './FirstLayer';
import { isOwnPage } from './isOwnPage';
import { labelsFor } from './labelsFor';
import { questionOf } from './questionOf';

/**
 * Keeps the first question in the page as long as there is something to ask, and follows the gate.
 * `choose` opens the settings; it is given the button that was pressed. Returns the element that it stands in.
 */
export const showFirstLayer = (doc: Document, gate: Gate, say: Say, choose: (opener: Element) => void): HTMLElement => {
  const { options } = gate;
  const labelFor = labelsFor(options);
  const panel = createPanel(doc, { above: !isOwnPage(options, doc) });
  let unkept = false;
  let closed = false;

  const draw = () => {
    // The answer is about the services that the text names, whatever the page has met since.
    const ids = closed ? [] : gate.asked();
    if (ids.length === 0) return panel.hide();
    panel.show(
      <FirstLayer
        question={questionOf(ids.map(labelFor))}
        why={gate.consent().state === 'decided' ? 'New' : gate.lapsed() ? 'Lapsed' : ''}
        base={doc.baseURI}
        {...{ options, say, unkept, choose, close }}
        refuse={() => answer({ refuse: ids })}
        grant={() => answer({ grant: ids })}
      />,
    );
  };
  const answer = async (choice: Choice) => {
    const outcome = await gate.decide(choice);
    unkept = !outcome.kept;
    draw();
    if (outcome.kept && outcome.reload) doc.location.reload();
  };
  const close = () => {
    closed = true;
    draw();
  };
  gate.subscribe(draw);
  draw();
  return panel.host;
};
