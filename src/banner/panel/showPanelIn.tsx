import { render } from 'preact';
import type { Gate } from '../../gate/Gate';
import baseCss from '../base.css?inline';
import { createHost, sheetOf } from '../createHost';
import { focusStart } from '../focusStart';
import { copyText } from './copyText';
import { createRedraw } from './createRedraw';
import { createView, type Heard } from './createView';
import { endAbove } from './endAbove';
import { followContacts } from './followContacts';
import { followProblems } from './followProblems';
import { OwnerPanel } from './OwnerPanel';
import panelCss from './panel.css?inline';
import { reportText } from './reportText';
import { sayInPanel } from './sayInPanel';

const shown = new WeakSet<Gate>();

/** Shows the owner's panel, and follows the gate until it is closed. Twice is the same as once. */
export const showPanelIn = async (doc: Document, gate: Gate): Promise<void> => {
  if (shown.has(gate)) return;
  shown.add(gate);
  const { locale: lang } = gate.options;
  const say = await sayInPanel(gate.options);
  const viewOf = createView(doc, gate, say);
  const { host, root } = createHost(doc, 'einlass-panel', [sheetOf(baseCss), sheetOf(panelCss)]);
  let heard: Heard = { contacts: [], problems: [] };
  let copied = '';

  const draw = () => {
    const view = viewOf(heard);
    render(<OwnerPanel {...{ say, lang, view, copied, onCopy, onClose }} report={reportText(view, say)} />, root);
  };
  const redraw = createRedraw(draw);
  const hear = (more: Partial<Heard>) => {
    heard = { ...heard, ...more };
    redraw();
  };
  const onCopy = async () => {
    const field = root.querySelector('textarea');
    copied = say(field && (await copyText(field)) ? 'panel.copied' : 'panel.selected');
    draw();
  };
  const onClose = () => {
    for (const stop of stops) stop();
    render(null, root);
    host.remove();
    focusStart(doc);
  };
  // Only with the focus inside, so that the settings can be closed by the same key.
  host.addEventListener('keydown', ({ key }) => key === 'Escape' && onClose());
  // Last in the tab order: the question is met as visitors meet it.
  doc.body.append(host);
  draw();
  const stops = [gate.subscribe(redraw), endAbove(root), followContacts(window, (contacts) => hear({ contacts }))];
  const stop = await followProblems(gate, (problems) => hear({ problems }));
  if (host.isConnected) stops.push(stop);
  else stop();
};
