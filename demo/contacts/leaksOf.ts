/** Reads the addresses out of `window.einlass.leaks`; empty when Einlass is missing or reports in a form unknown here. */
export const leaksOf = (einlass: unknown): readonly string[] => {
  const leaks = isRecord(einlass) ? einlass.leaks : undefined;
  return Array.isArray(leaks) ? leaks.map(addressOf) : [];
};

const addressOf = (leak: unknown): string => String(isRecord(leak) && 'url' in leak ? leak.url : leak);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
