/** A key, or two at once, by their names in events. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape';

/** How one key is told to each engine. */
export type KeyCode = {
  /** `KeyboardEvent.key` */
  readonly key: string;
  /** What Chromium still goes by. */
  readonly number: number;
  /** What the key writes; without it Chromium presses no button. */
  readonly text: string;
  /** How WebDriver writes it (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
  readonly driver: string;
};

const codes = {
  Tab: { key: 'Tab', number: 9, text: '', driver: '\uE004' },
  Enter: { key: 'Enter', number: 13, text: '\r', driver: '\uE007' },
  Space: { key: ' ', number: 32, text: ' ', driver: ' ' },
  Escape: { key: 'Escape', number: 27, text: '', driver: '\uE00C' },
} as const satisfies Readonly<Record<string, KeyCode>>;

/** WebDriver's name of the shift key. */
export const SHIFT = '\uE008';

/** The key that is pressed, and whether with the shift key. */
export const pressOf = (key: Key) => {
  const name = key === 'Shift+Tab' ? 'Tab' : key;
  return { ...codes[name], code: name, withShift: key !== name };
};
