import type { Controls } from './controlsIn';
import { COLOURS, DEFAULT, type Scheme, type Theme } from './Theme';

/** A keyword that stands for a whole value, not for a family among others. */
const KEYWORD = /^(inherit|initial|unset|revert|revert-layer)$/i;

/** What the controls say. A font that CSS would not take is left out, and `isFont` is false. */
export const themeIn = (
  controls: Controls,
  supports: (property: string, value: string) => boolean,
): { readonly theme: Theme; readonly isFont: boolean } => {
  const typed = controls.font.value.trim();
  const isFont = supports('font-family', typed) && !KEYWORD.test(typed);
  const coloursOf = (scheme: Scheme) => {
    const [accent = '', text = '', background = ''] = COLOURS.map((name) => controls.colour(`${scheme}-${name}`).value);
    return { accent, text, background };
  };
  const theme = {
    light: coloursOf('light'),
    dark: coloursOf('dark'),
    radius: Number(controls.radius.value),
    font: isFont ? typed : DEFAULT.font,
    parts: controls.parts.filter(({ checked }) => checked).map(({ value }) => value),
  };
  return { theme, isFont };
};
