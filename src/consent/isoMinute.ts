import type { EpochMinutes } from './Consent';

/** A minute as the cookie carries it: `2026-05-01T09:30Z`. Throws a RangeError for a time that no calendar has. */
export const isoMinute = (minute: EpochMinutes): string => `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`;
