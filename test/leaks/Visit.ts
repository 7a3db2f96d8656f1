import type { EnginePage } from '../engines/Engine';
import type { Web } from '../web/web';

/** One visit of a page, on a site of its own. */
export type Visit = {
  readonly page: EnginePage;
  readonly web: Web;
  /** The page has the gate. */
  readonly gated: boolean;
  readonly address: (path: string) => string;
  readonly until: (isSo: () => boolean | Promise<boolean>) => Promise<boolean>;
};
