import type { Edit } from './Edit';
import type { Held } from './Held';
import type { ServiceOf } from './ServiceOf';

export interface HoldOptions {
  readonly serviceOf: ServiceOf;
  /** The address of the page or the CSS file. @default https://site.invalid/ */
  readonly base?: string;
  /** Hears of each thing that is held, in the order of the text, as it is given out. @default nobody */
  readonly onHeld?: (held: Held) => void;
  /** Hears of each change, in the order of the text, as it is given out: for showing them. @default nobody */
  readonly onEdit?: (edit: Edit) => void;
}
