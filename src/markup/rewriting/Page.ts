import type { ServiceId } from '../../services/Service';

/** What is known of a page from what was read of it. */
export interface Page {
  /** What relative addresses are resolved by. */
  base: string;
  /** The first `<base>` decides. */
  isBased: boolean;
  /** Functions that scripts which are held would define, and the service of each. */
  readonly missing: Map<string, ServiceId>;
}

export const copyOf = ({ base, isBased, missing }: Page): Page => ({ base, isBased, missing: new Map(missing) });
