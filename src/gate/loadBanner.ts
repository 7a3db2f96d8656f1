/** The banner's chunk. Only its type is known here; the code comes when it is first needed. */
export type Banner = typeof import('../banner/entry');

let loading: Promise<Banner> | undefined;

const load = async (): Promise<Banner> => {
  try {
    const banner = await import('../banner/entry');
    if (!document.body) await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed));
    return banner;
  } catch (cause) {
    console.warn('[Einlass] No banner, so all stays held. Serve banner-….js beside einlass.js.');
    throw cause;
  }
};

/** Loads the banner once the page has a body. Rejects when it cannot be had: then everything stays held. */
export const loadBanner = (): Promise<Banner> => {
  loading ??= load();
  return loading;
};
