import type { Say } from '../../words/TextKey';

/** What every part of the settings that draws words is given. */
export interface Language {
  readonly lang: string;
  readonly say: Say;
}
