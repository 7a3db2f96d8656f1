// leaks/ is the leak matrix: ways by which a browser comes to contact a host, and the moments at which they are tried.
// In ways/ there is data alone.
import type { Way, Ways } from '../Way';
import { frames } from './frames';
import { images } from './images';
import { links } from './links';
import { markup } from './markup';
import { media } from './media';
import { other } from './other';
import { requests } from './requests';
import { scripts } from './scripts';
import { shadow } from './shadow';
import { styles } from './styles';
import { templates } from './templates';

export const groups = {
  scripts,
  images,
  media,
  links,
  frames,
  'markup strings': markup,
  templates,
  'shadow roots and custom elements': shadow,
  styles,
  'requests, sockets and workers': requests,
  'whole pages, own addresses, what is left alone': other,
} as const satisfies Readonly<Record<string, Ways>>;

export type Row = Way & {
  /** Unlike that of any other way. */
  readonly name: string;
  readonly group: string;
  readonly number: number;
};

export const rows: readonly Row[] = Object.entries(groups)
  .flatMap(([group, ways]) => Object.entries(ways).map(([name, way]) => ({ ...way, name, group })))
  .map((row, number) => ({ ...row, number }));
