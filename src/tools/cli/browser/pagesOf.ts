import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { kindOf } from '../files/kindOf';

/** A page in a file, and how a server that knows one folder would call it. */
export interface FilePage {
  /** As it is shown. */
  readonly place: string;
  /** The folder that stands for the whole site. */
  readonly folder: string;
  /** Behind the folder's address, with a slash before it. */
  readonly path: string;
}

/**
 * The pages among the files that were read. A folder that was named is the whole site, so that `/style.css` is found
 * in it; a file that was named itself has its own folder for one.
 */
export const pagesOf = (places: readonly string[], targets: readonly string[], cwd: string): readonly FilePage[] =>
  places
    .filter((place) => kindOf(place) === 'html')
    .map((place) => {
      const file = resolve(cwd, place);
      const folders = targets.map((target) => resolve(cwd, target)).filter((target) => isBelow(file, target));
      const folder = folders[0] ?? dirname(file);
      const path = folders.length > 0 ? relative(folder, file) : basename(file);
      return { place, folder, path: `/${path.split(sep).map(encodeURIComponent).join('/')}` };
    });

const isBelow = (file: string, folder: string): boolean => {
  const path = relative(folder, file);
  return path !== '' && path.split(sep)[0] !== '..' && !isAbsolute(path);
};
