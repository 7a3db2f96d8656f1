import { type Address, watchedAddress, witnessAddress } from './addresses';
import type { Row } from './ways/index';

/** A way at a moment: once with the watched address, once with its witness. */
export type Case = { readonly row: Row; readonly watched: Used; readonly witness: Used };

export type Used = Address & {
  /** The id of the slot. */
  readonly label: string;
  /** The address as the way writes it. */
  readonly written: string;
};

let visits = 0;

/** No two visits share an address, so that nothing late or cached of one is taken for the other's. */
export const casesOf = (rows: readonly Row[]): readonly Case[] => {
  visits += 1;
  return rows.map((row) => {
    const use = (label: string, address: Address): Used => ({
      ...address,
      label,
      written: row.spell?.(address.url) ?? address.url,
    });
    const watched = `v${visits}w${row.number}`;
    const witness = `v${visits}z${row.number}`;
    return {
      row,
      watched: use(watched, watchedAddress(row.kind, watched)),
      witness: use(witness, witnessAddress(row.kind, witness)),
    };
  });
};
