/**
 * services/ is what is known of third parties: data, one file per service, and the look-up of an address in it.
 * Nothing in this folder reads a page, a cookie or a decision, and no service has code of its own.
 */
import { facebookPlugins } from './facebookPlugins';
import { googleAds } from './googleAds';
import { googleAnalytics } from './googleAnalytics';
import { googleFonts } from './googleFonts';
import { googleTagManager } from './googleTagManager';
import { gravatar } from './gravatar';
import { metaPixel } from './metaPixel';
import { wordpressEmoji } from './wordpressEmoji';

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
