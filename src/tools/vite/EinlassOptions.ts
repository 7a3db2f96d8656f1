import type { ServiceId } from '../../services/Service';

export interface EinlassOptions {
  /**
   * Attributes of the tag, for all pages or by their path: `{ 'data-privacy': '/datenschutz' }`. A page that has the tag
   * already keeps it. The shield's file is put to where `data-shield` says, unless a function says it. @default none
   */
  readonly attributes?: TagAttributes | ((path: string) => TagAttributes);
  /** Address of `einlass.js`, where you serve its files yourself. @default the plugin serves them, below `einlass/` */
  readonly src?: string;
  /** Ids of the services that are held. @default all of the catalogue */
  readonly services?: readonly ServiceId[];
}

/** As they stand in the tag; true for one without a value. */
export type TagAttributes = Readonly<Record<`data-${string}`, string | true>>;
