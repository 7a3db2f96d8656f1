import type { Cell } from './Cell';

const TAGS = ['div', 'span', 'p', 'li', 'a', 'button'];
const ATTRIBUTES = ['class', 'title', 'data-nr'];

const create = (index: number): Element => {
  const element = document.createElement(TAGS[index % TAGS.length] ?? '');
  element.className = 'zeile';
  element.textContent = 'Schöne Grüße';
  element.setAttribute(ATTRIBUTES[index % ATTRIBUTES.length] ?? '', 'Größe');
  if (element instanceof HTMLAnchorElement) element.href = '/artikel/7';
  return element;
};

const ways: Readonly<Record<string, (room: Element, nodes: number) => void>> = {
  'appendChild, one by one': (room, nodes) => {
    for (let index = 0; index < nodes; index++) room.appendChild(create(index));
  },
  'insertBefore, one by one': (room, nodes) => {
    for (let index = 0; index < nodes; index++) room.insertBefore(create(index), room.firstChild);
  },
  'DocumentFragment, append': (room, nodes) => {
    const fragment = document.createDocumentFragment();
    for (let index = 0; index < nodes; index++) fragment.append(create(index));
    room.append(fragment);
  },
};

/** Elements made one by one, with what pages give them: a class, a text, an attribute, a link's address. */
export const created: readonly Cell[] = Object.entries(ways).flatMap(([way, fill]) =>
  [10_000, 100_000].map((nodes) => ({
    group: 'created',
    way,
    nodes,
    prepare: (room) => () => fill(room, nodes),
  })),
);
