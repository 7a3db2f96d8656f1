/**
 * The text of an expression that calls `functionText` with `argument` and becomes a promise of the result's JSON;
 * of undefined where the function gives none. One text for all engines, because each would serialise differently.
 */
export const evaluation = (functionText: string, argument: unknown): string =>
  // An argument that is undefined has no JSON, and then the function gets none.
  `(async () => JSON.stringify(await (${functionText})(${JSON.stringify(argument) ?? ''})))()`;

/** What `evaluation` promised, read. The caller knows the type, because it wrote the function. */
export const resultOf = <Result>(json: unknown): Result => {
  if (typeof json !== 'string') return undefined as Result;
  return JSON.parse(json) as Result;
};
