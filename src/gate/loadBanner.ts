/** The banner's chunk. Only its type is known here; the code comes when it is first needed. */
export type Banner = typeof import('../banner/entry');

let loading: Promise<Banner | undefined> | undefined;

/** Loads the banner. Undefined when it cannot be had: the owner is told, and everything stays held. */
export const loadBanner = (): Promise<Banner | undefined> => {
  loading ??= import('../banner/entry').catch(() => {
    console.warn('[Einlass] All stays held: serve banner-*.js beside einlass.js');
    return undefined;
  });
  return loading;
};
