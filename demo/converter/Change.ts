/** A passage of a rewritten text that its author's has not, by offsets. */
export interface Change {
  readonly kind: 'inserted' | 'renamed';
  readonly start: number;
  readonly end: number;
}
