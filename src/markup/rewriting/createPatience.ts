/**
 * Saves text up until it is worth looking at together with what waits already. A long token is read from its beginning
 * each time; so the time for a text stays in proportion to its length, however small its pieces are.
 */
export const createPatience = (): ((text: string, waiting: number) => string) => {
  let saved = '';
  return (text, waiting) => {
    saved += text;
    if (saved.length * 4 < waiting) return '';
    const worth = saved;
    saved = '';
    return worth;
  };
};
