import type { Stored } from './Seen';

/** True for what stays until it is deleted; false for what has a life, or goes when the browser is closed. */
export const isLasting = ({ kind, life }: Pick<Stored, 'kind' | 'life'>): boolean =>
  life === undefined && kind !== 'cookie' && kind !== 'sessionStorage';
