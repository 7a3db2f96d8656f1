// Pages of scripts of every kind in one order or another, bare and held: data for releaseOrder.spec.ts.
import { code, external, HOST, inline } from './heldScripts';

/** A script by how its tag is written. `text`: its code stands in the tag. `any`: it may run at any time. */
type Kind = { readonly attributes: string; readonly text?: true; readonly module?: true; readonly any?: true };

const kinds = {
  inline: { attributes: '', text: true },
  classic: { attributes: '' },
  deferred: { attributes: 'defer' },
  async: { attributes: 'async', any: true },
  module: { attributes: '', module: true },
  'inline module': { attributes: '', module: true, text: true },
  'async module': { attributes: 'async', module: true, any: true },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

const kindNames: readonly KindName[] = [
  'inline',
  'classic',
  'deferred',
  'async',
  'module',
  'inline module',
  'async module',
];

/** Pseudo-random numbers from 0 to `below`, the same at each run. */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
};

/** So many kinds in an order that depends on the seed alone. */
export const shuffledKinds = (seed: number, count: number): readonly KindName[] => {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, () => kindNames[next(kindNames.length)] ?? 'inline');
};

const nameOf = (kind: KindName, place: number) => `${place} ${kind}`;
const pathOf = (place: number) => `/mixed-${place}.js`;

/** Tells its name, and which element the browser takes for the running one: none in modules. */
const tell = (kind: KindName, place: number) =>
  `(window.ran ??= []).push(${JSON.stringify(nameOf(kind, place))} + ' in ' + (document.currentScript?.id ?? 'none'));`;

/** The tags of the scripts, as an author writes them, or held. */
export const mixedTags = (order: readonly KindName[], form: 'bare' | 'held'): string =>
  order
    .map((name, place) => {
      const { attributes, module, text }: Kind = kinds[name];
      const id = `id="s${place}" ${attributes}`;
      if (form === 'bare') {
        const type = module ? 'type="module"' : '';
        return text
          ? `<script ${id} ${type}>${tell(name, place)}</script>`
          : `<script ${id} ${type} src="https://${HOST}${pathOf(place)}"></script>`;
      }
      const type = module ? 'data-type="module"' : '';
      return text ? inline(tell(name, place), `${id} ${type}`) : external(pathOf(place), `${id} ${type}`);
    })
    .join('\n');

/** Their files; each takes its own time on the way, as files do. */
export const mixedFiles = (order: readonly KindName[], seed: number) => {
  const next = numbersFrom(seed);
  return order.map((name, place) => {
    const delay = next(40);
    const answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      return code(tell(name, place));
    };
    return [`${HOST}${pathOf(place)}`, answer] as const;
  });
};

/** The marks whose order the page's author can rely on, in order, and those that may come at any time, sorted. */
export const sortOut = (marks: readonly string[]) => {
  const isAny = (mark: string) => /async/.test(mark);
  return { inOrder: marks.filter((mark) => !isAny(mark)), any: marks.filter(isAny).sort() };
};
