/** The colours of one scheme, as `#rrggbb`. */
export interface Colours {
  readonly accent: string;
  readonly text: string;
  readonly background: string;
}

/** Names of the colours, in the order in which they are written. */
export const COLOURS = ['accent', 'text', 'background'] as const satisfies readonly (keyof Colours)[];

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What an owner sets. */
export interface Theme {
  readonly light: Colours;
  readonly dark: Colours;
  /** Roundness of the corners, in pixels. */
  readonly radius: number;
  /** Font families, as CSS writes them. */
  readonly font: string;
  /** Which examples for parts are taken, see `partRules`. */
  readonly parts: readonly string[];
}

/** The look that Einlass has by itself: see `src/banner/base.css`. */
export const DEFAULT: Theme = {
  light: { accent: '#1a4f8b', text: '#1d2126', background: '#ffffff' },
  dark: { accent: '#9cc7f5', text: '#e8eaed', background: '#1d2126' },
  radius: 12,
  font: 'system-ui, sans-serif',
  parts: [],
};
