/** Puts a sentence into a place that is read out when it changes; the same one again would be read out again. */
export const say = (place: HTMLElement, sentence: string): void => {
  if (place.textContent !== sentence) place.textContent = sentence;
};
