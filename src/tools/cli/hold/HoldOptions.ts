import type { ServiceId } from '../../../services/Service';
import type { Search } from '../files/findFiles';

/** What `einlass hold` is to do, read from the command line. */
export interface HoldOptions extends Pick<Search, 'ignore' | 'extensions'> {
  readonly direction: 'hold' | 'release';
  /** What happens to a file that would change: it is written, or its changes are shown, or it is named. */
  readonly act: 'write' | 'show' | 'name';
  /** A file that would change counts as a failure. */
  readonly isCheck: boolean;
  /** Folder that changed files are written to. @default in place */
  readonly out?: string | undefined;
  readonly services: ReadonlySet<ServiceId>;
}
