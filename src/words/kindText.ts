import type { Shown } from './factsOf';
import type { Say } from './TextKey';

/** What an entry in the browser is, and whose: "Cookie dieser Website", "Lokaler Speicher von facebook.com". */
export const kindText = ({ kind, owner }: Pick<Shown, 'kind' | 'owner'>, say: Say): string =>
  owner === 'site' ? say(`kind.${kind}`) : say(`kind.${kind}.vendor`, { owner });
