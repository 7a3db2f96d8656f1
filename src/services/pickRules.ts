import type { Embed, Service, Signals } from './Service';

/** What the gate needs of a service, as plain JSON data. An owner's own service is one as it stands. */
export interface Rules extends Pick<Service, 'id' | 'match'> {
  readonly signals?: Pick<Signals, 'consentMode'>;
  /** Elements that room is kept free for. @default none */
  readonly embeds?: readonly Pick<Embed, 'selector' | 'height'>[];
}

/** Leaves out what only people read, and keys without a value; elements of one height share one selector. */
export const pickRules = ({ id, match, signals, embeds }: Service): Rules => ({
  id,
  match,
  ...(signals?.consentMode && { signals: { consentMode: signals.consentMode } }),
  ...(embeds && {
    embeds: [...new Set(embeds.flatMap(({ height }) => height ?? []))].map((height) => ({
      selector: embeds
        .filter((embed) => embed.height === height)
        .map(({ selector }) => selector)
        .join(),
      height,
    })),
  }),
});
