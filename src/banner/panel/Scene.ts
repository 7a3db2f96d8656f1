import type { Gate } from '../../gate/Gate';
import type { Leak } from '../../gate/Leak';
import type { Recognised } from '../../services/createRuleOf';
import type { ServiceId } from '../../services/Service';
import type { Contact } from './Row';

/** All that the panel goes by. */
export interface Scene {
  readonly doc: Document;
  readonly gate: Pick<Gate, 'used' | 'options'>;
  readonly held: ReturnType<Gate['held']>;
  readonly leaks: readonly Leak[];
  readonly contacts: readonly Contact[];
  /** Services with a grant. */
  readonly granted: ReadonlySet<ServiceId>;
  /** Services that had a grant at any time in this page's life. */
  readonly everGranted: ReadonlySet<ServiceId>;
  ruleOf(url: string, base: string): Recognised | undefined;
}
