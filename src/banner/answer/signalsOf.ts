import type { Call, OptOut, Service } from '../../services/Service';

/** What tells a service's code that it was granted, or withdrawn. */
export interface ServiceSignals {
  readonly onGrant?: readonly Call[];
  readonly optOut?: OptOut;
}

/** Leaves out keys without a value. Consent Mode is the gate's, since it must be first in the page. */
export const signalsOf = ({ signals, optOut }: Service): ServiceSignals => ({
  ...(signals?.calls && { onGrant: signals.calls }),
  ...(optOut && { optOut }),
});
