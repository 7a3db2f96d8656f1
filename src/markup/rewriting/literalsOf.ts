import type { Piece } from './scanScript';

/** The strings of a script; those that are joined by `+` are one. */
export const literalsOf = (pieces: readonly Piece[]): readonly string[] => {
  const literals: string[] = [];
  pieces.forEach(({ kind, text }, index) => {
    if (kind !== 'string') return;
    const [sign, before] = [pieces[index - 1], pieces[index - 2]];
    if (sign?.text === '+' && sign.kind === 'sign' && before?.kind === 'string')
      literals.push((literals.pop() ?? '') + text);
    else literals.push(text);
  });
  return literals;
};
