import type { Rules } from '../services/pickRules';

/** Keeps room free for elements that a held script would fill, before anything is drawn, so that nothing shifts. */
export const reserveRoom = (rules: readonly Rules[]): void => {
  const sheet = new CSSStyleSheet();
  // `:where` gives way to any rule of the page.
  for (const { selector, height = 0 } of rules.flatMap(({ embeds = [] }) => embeds))
    sheet.insertRule(`:where(${selector}){display:block;min-height:${height}px}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
