/** A text of this many characters can be read as it is, unless told otherwise. */
const READABLE = 200;

/** What is shown of a long stretch that has not changed, at each of its ends. */
const EDGE = 40;

/** Where a tag, a rule or a statement begins. What is put in on holding contains none of these signs. */
export const PIECES = /(?=[<{};])/;

/** One text before and after a change, for reading: of long ones only what changed, and a little on both sides. */
export const shortenPair = (before: string, after: string, readable = READABLE): readonly [string, string] => {
  if (before.length <= readable) return [before, after];
  const [old, changed] = [before.split(PIECES), after.split(PIECES)];
  const shown = { before: '', after: '', same: '' };
  const endSame = () => {
    const text = shortened(shown.same);
    Object.assign(shown, { before: shown.before + text, after: shown.after + text, same: '' });
  };
  for (let index = 0; index < Math.max(old.length, changed.length); index++) {
    const [one = '', other = ''] = [old[index], changed[index]];
    if (one === other) shown.same += one;
    else {
      endSame();
      shown.before += one;
      shown.after += other;
    }
  }
  endSame();
  return [shown.before, shown.after];
};

const shortened = (text: string): string =>
  text.length > 2 * EDGE + 3 ? `${text.slice(0, EDGE)} … ${text.slice(-EDGE)}` : text;
