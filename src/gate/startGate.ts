import type { Rules } from '../services/pickRules';
import { checkTag } from './checkTag';
import { connectPage } from './connectPage';
import { tellConsentMode } from './consentMode';
import { createApi } from './createApi';
import { createGate } from './createGate';
import { followDocument } from './followDocument';
import { present } from './present';
import { raiseShield } from './raiseShield';
import { readJson } from './readJson';
import { readOptions } from './readOptions';
import { used } from './register';
import { reserveRoom } from './reserveRoom';
import { watchFor } from './watch';

/**
 * Starts the gate of a page. From its return on, what scripts insert is held.
 * `tag` is null when the browser does not tell which one it is; `labels` are the small button's, by language.
 */
export const startGate = (
  tag: HTMLScriptElement | null,
  catalogue: readonly Rules[],
  labels: Readonly<Record<string, string>>,
): void => {
  checkTag(tag);
  const options = readOptions({ ...readJson(), ...tag?.dataset }, Object.keys(labels), catalogue);
  const rules = [...options.ownServices, ...catalogue];
  for (const id of options.services) used.add(id);
  watchFor(rules);
  tellConsentMode('default', rules);
  reserveRoom(rules);
  const gate = createGate(options, rules);
  // First of all: from then on the gate of the page around steps aside.
  window.einlass = createApi(gate, connectPage(gate));
  gate.reread();
  if (options.shield) raiseShield(options.shield);
  followDocument(gate.adopt);
  present(gate, rules, Object(options.texts)['button.reopen'] ?? labels[options.locale]);
};
