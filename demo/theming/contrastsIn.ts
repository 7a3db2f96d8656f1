import { contrastOf, mixOf } from './contrastOf';
import { SCHEMES, type Scheme, type Theme } from './Theme';

/** What text needs: WCAG 2.2, 1.4.3. */
export const NEEDED = 4.5;

/** How much of the text's colour is in the ground of placeholders, see `placeholder.css`. */
const SHARE = 0.05;

export interface Contrast {
  readonly scheme: Scheme;
  /** `text`: on the ground; `accent`: links and buttons, whose text is the ground or the accent. */
  readonly of: 'text' | 'accent';
  /** The lower one of those on the ground and in placeholders. */
  readonly ratio: number;
  readonly enough: boolean;
}

/** How well the colours of a theme can be told apart, in both schemes. */
export const contrastsIn = (theme: Theme): readonly Contrast[] =>
  SCHEMES.flatMap((scheme) => {
    const { text, background } = theme[scheme];
    const grounds = [background, mixOf(text, background, SHARE)];
    return (['text', 'accent'] as const).map((of) => {
      const ratio = Math.min(...grounds.map((ground) => contrastOf(theme[scheme][of], ground)));
      return { scheme, of, ratio, enough: ratio >= NEEDED };
    });
  });
