import type { Rules } from '../services/pickRules';
import { addStyles } from './addStyles';
import { page } from './own';

/** Keeps room free for elements that a held script would fill, before anything is drawn, so that nothing shifts. */
export const reserveRoom = (rules: readonly Rules[]): void => {
  // `:where` gives way to any rule of the page, and a selector that cannot be read spoils only itself there.
  const css = rules.flatMap(({ embeds = [] }) =>
    embeds.map(({ selector, height }) => height && `:where(${selector}){display:block;min-height:${height}px}`),
  );
  addStyles(page, css.join(''));
};
