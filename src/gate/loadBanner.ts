/** Fetches what the first question says. */
export { fetchSentences } from '../../locales/index.ts?first';

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

/** Calls a function of the banner, which comes for it; undefined when it cannot be had. */
export const callBanner = async <Name extends keyof Banner>(
  name: Name,
  ...args: Parameters<Banner[Name]>
): Promise<Awaited<ReturnType<Banner[Name]>> | undefined> => {
  const banner: Calls | undefined = await loadBanner();
  return banner?.[name](...args);
};

/** The banner, in the form in which TypeScript sees that a name, its arguments and its result belong together. */
type Calls = {
  [Name in keyof Banner]: (
    ...args: Parameters<Banner[Name]>
  ) => Awaited<ReturnType<Banner[Name]>> | Promise<Awaited<ReturnType<Banner[Name]>>>;
};
