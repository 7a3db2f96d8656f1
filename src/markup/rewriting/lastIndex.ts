/** The place of the last item that fits, in a list of which the first ones fit and the others do not; -1 where none does. */
export const lastIndex = <Item>(items: readonly Item[], fits: (item: Item) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && fits(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
