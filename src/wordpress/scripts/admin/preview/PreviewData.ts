import type { Service } from '../../../../services/Service';

/** What `Settings_Page` hands to the preview. */
export interface PreviewData {
  /** Addresses of the widget, and of what runs and what is applied in the frame before it. */
  readonly widget: string;
  readonly script: string;
  readonly style: string;
  /** Address of the site, to which the number of a page is added. */
  readonly home: string;
  /** Language of the texts when none is chosen. */
  readonly language: string;
  /** Own services that are saved, for as long as those in the form cannot be read. */
  readonly own: readonly Service[];
  /** Ids of services that the check has found, and of all there are. */
  readonly found: readonly string[];
  readonly ids: readonly string[];
  /** Accessible name of the frame. */
  readonly title: string;
}
