/** What the size of a text and the keyboard's place decide. */
const OF_THE_MOMENT = /^(block-size|height|outline.*|.*-origin)$/;

/** The properties in which two elements look different, whatever the length of their texts. */
export const differencesOf = (one: Element, other: Element): readonly string[] => {
  const [left, right] = [getComputedStyle(one), getComputedStyle(other)];
  return Array.from(left).filter(
    (name) => !OF_THE_MOMENT.test(name) && left.getPropertyValue(name) !== right.getPropertyValue(name),
  );
};
