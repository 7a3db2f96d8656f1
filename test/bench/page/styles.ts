import type { Cell } from './Cell';

const ways: Readonly<Record<string, (element: HTMLElement, offset: number) => void>> = {
  'style.transform =': (element, offset) => {
    element.style.transform = `translate(${offset}px, 0)`;
  },
  "setAttribute('style')": (element, offset) => element.setAttribute('style', `transform: translate(${offset}px, 0)`),
};

/** What an animation by script does to connected elements, all in one task. */
export const styles: readonly Cell[] = Object.entries(ways).map(([way, move]) => ({
  group: 'styles',
  way,
  nodes: 10_000,
  prepare: (room, sample) => {
    const elements = Array.from({ length: 10_000 }, () => document.createElement('div'));
    room.append(...elements);
    return () => {
      for (const [index, element] of elements.entries()) move(element, sample + index);
    };
  },
}));
