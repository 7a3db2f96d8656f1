import type { Choice } from '../consent/choose';
import type { Gate } from '../gate/Gate';
import { sayFrom } from '../words/sayFrom';
import { createPanel } from './createPanel';
import { FirstLayer } from './FirstLayer';
import { isOwnPage } from './isOwnPage';
import { labelsFor } from './labelsFor';
import { questionOf } from './questionOf';
import { sentences } from './sentences.evaluated';

/**
 * Keeps the first question in the page as long as there is something to ask, and follows the gate.
 * `choose` opens the settings; it is given the button that was pressed.
 */
export const showFirstLayer = (doc: Document, gate: Gate, choose: (opener: Element) => void): void => {
  const { options } = gate;
  const say = sayFrom(options, sentences);
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
};
