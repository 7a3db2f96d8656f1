/** The live list on every demo page: what it contacted, what it still holds, what it stored. Names the globals, wires the rest. */

import { ReportPanel } from './contacts/ReportPanel';
import { startOver } from './contacts/startOver';
import { textsFor } from './contacts/texts';
import { watchPage } from './contacts/watchPage';

const aside = document.querySelector('[data-contacts]');
if (aside) {
  const panel = new ReportPanel(document, textsFor(document.documentElement.lang), () => startOver(location));
  aside.replaceChildren(panel.element);
  watchPage(window, (report) => panel.show(report));
}
