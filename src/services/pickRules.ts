import type { Service } from './Service';

/** What the gate needs of a service, as plain JSON data. */
export interface Rules extends Pick<Service, 'id' | 'match' | 'signals' | 'optOut'> {
  /** Elements that room is kept free for, as one selector for each height in CSS pixels. */
  readonly reserve: readonly (readonly [selectors: string, height: number])[];
}

/** Leaves out what only people read, and keys without a value. */
export const pickRules = ({ id, match, signals, optOut, embeds = [] }: Service): Rules => ({
  id,
  match,
  ...(signals && { signals }),
  ...(optOut && { optOut }),
  reserve: [...new Set(embeds.map(({ height }) => height))].map((height) => [
    embeds
      .filter((embed) => embed.height === height)
      .map(({ selector }) => selector)
      .join(),
    height,
  ]),
});
