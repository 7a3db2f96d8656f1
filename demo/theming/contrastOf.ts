/**
 * How much two colours stand out from each other, 1 to 21.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export const contrastOf = (one: string, other: string): number => {
  const [bright = 0, dark = 0] = [one, other].map(luminanceOf).sort((left, right) => right - left);
  return (bright + 0.05) / (dark + 0.05);
};

/** A colour `share` of which, 0 to 1, is the first one. As `color-mix(in srgb, …)` does it. */
export const mixOf = (one: string, other: string, share: number): string => {
  const [left, right] = [channelsOf(one), channelsOf(other)];
  const mixed = left.map((channel, index) => Math.round(channel * share + (right[index] ?? 0) * (1 - share)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

const channelsOf = (colour: string) => (colour.match(/[\da-f]{2}/gi) ?? []).map((two) => Number.parseInt(two, 16));

const luminanceOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
