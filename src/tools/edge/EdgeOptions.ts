import type { Held } from '../../markup/rewriting/Held';
import type { ServiceId } from '../../services/Service';

export interface EdgeOptions {
  /** Ids of the services that are held. @default all of the catalogue */
  readonly services?: readonly ServiceId[];
  /** Hears of each thing that is held, and in the answer to which address. @default nobody */
  readonly onHeld?: (held: Held, url: string) => void;
}
