/**
 * services/ is what is known of third parties: data, one file per service, and the look-up of an address in it.
 * Nothing in this folder reads a page, a cookie or a decision, and no service has code of its own.
 */
import { facebookPlugins } from './catalogue/facebookPlugins';
import { googleAds } from './catalogue/googleAds';
import { googleAnalytics } from './catalogue/googleAnalytics';
import { googleFonts } from './catalogue/googleFonts';
import { googleTagManager } from './catalogue/googleTagManager';
import { gravatar } from './catalogue/gravatar';
import { metaPixel } from './catalogue/metaPixel';
import { wordpressEmoji } from './catalogue/wordpressEmoji';

/** The catalogue. Where rules of two services fit the same host, the earlier service is asked first. */
export const services = [
  googleAnalytics,
  googleTagManager,
  googleAds,
  googleFonts,
  facebookPlugins,
  metaPixel,
  wordpressEmoji,
  gravatar,
] as const;

/** Ids of the catalogue; an owner's own services have others. */
export type CatalogueId = (typeof services)[number]['id'];
