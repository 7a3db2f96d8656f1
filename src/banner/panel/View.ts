import type { ServiceId } from '../../services/Service';
import type { OptionRow } from './optionRows';
import type { Findings } from './Row';

/** All that the panel shows; the report says the same. */
export interface View {
  /** Of the page. */
  readonly address: string;
  readonly findings: Findings;
  /** Sentences on the decision in force. */
  readonly decision: readonly string[];
  readonly options: readonly OptionRow[];
  /** What the console says, too, in English; without what escaped, which is shown by itself. */
  readonly problems: readonly string[];
  readonly versions: readonly string[];
  /** What a service is called. */
  nameOf(id: ServiceId): string;
}
