import type { ServiceId } from '../../services/Service';
import type { ServiceOf } from './ServiceOf';

export interface ReleaseOptions {
  /** Services that are let in. @default all */
  readonly isGranted?: (id: ServiceId) => boolean;
  /**
   * Tells apart what one tag or one piece of CSS names of several services.
   * @default an element goes by the id on its tag alone, and all addresses of a CSS file by none, so they are let in
   */
  readonly serviceOf?: ServiceOf;
  /** The address of the page or the CSS file. @default https://site.invalid/ */
  readonly base?: string;
}
