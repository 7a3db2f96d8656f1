/** Fields of a plugin's header or of the top of a readme.txt: `Requires PHP: 7.4`. */
export const headersOf = (text: string): ReadonlyMap<string, string> => {
  const [top = ''] = text.split(/\*\/|\n\n== /);
  return new Map(
    [...top.matchAll(/^[ \t*]*([A-Z][A-Za-z ]+):[ \t]*(.+)$/gm)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
};
