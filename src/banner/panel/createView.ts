import type { Gate } from '../../gate/Gate';
import { createRuleOf } from '../../services/createRuleOf';
import { rules } from '../../services/rules';
import type { ServiceId } from '../../services/Service';
import type { Say } from '../../words/TextKey';
import { labelsFor } from '../labelsFor';
import { decisionLines } from './decisionLines';
import { findingsOf } from './findingsOf';
import { optionRows } from './optionRows';
import type { Contact } from './Row';
import type { View } from './View';
import { versionLines } from './versionLines';

/** What changes without the gate's doing. */
export interface Heard {
  readonly contacts: readonly Contact[];
  readonly problems: readonly string[];
}

/** Makes the function that looks at the page as it is now. */
export const createView = (doc: Document, gate: Gate, say: Say): ((heard: Heard) => View) => {
  const { options } = gate;
  const labelFor = labelsFor(options);
  const ruleOf = createRuleOf([...options.ownServices, ...rules]);
  const everGranted = new Set<ServiceId>();
  return ({ contacts, problems }) => {
    const consent = gate.consent();
    const granted = consent.state === 'decided' ? consent.granted : new Set<ServiceId>();
    for (const id of granted) everGranted.add(id);
    const leaks = doc.defaultView?.einlass?.leaks ?? [];
    return {
      address: doc.URL,
      findings: findingsOf({ doc, gate, held: gate.held(), leaks, contacts, granted, everGranted, ruleOf }),
      decision: decisionLines(gate, say),
      options: optionRows(options),
      problems,
      versions: versionLines(navigator.userAgent, say),
      nameOf: (id) => labelFor(id).name,
    };
  };
};
