/**
 * services/ is what is known of third parties: data, one file per service, and the look-up of an address in it.
 * Nothing in this folder reads a page, a cookie or a decision, and no service has code of its own.
 */
import { adobeFonts } from './catalogue/adobeFonts';
import { clarity } from './catalogue/clarity';
import { facebookPlugins } from './catalogue/facebookPlugins';
import { fontAwesome } from './catalogue/fontAwesome';
import { googleAds } from './catalogue/googleAds';
import { googleAnalytics } from './catalogue/googleAnalytics';
import { googleFonts } from './catalogue/googleFonts';
import { googleMaps } from './catalogue/googleMaps';
import { googleTagManager } from './catalogue/googleTagManager';
import { gravatar } from './catalogue/gravatar';
import { hotjar } from './catalogue/hotjar';
import { hubspot } from './catalogue/hubspot';
import { instagram } from './catalogue/instagram';
import { linkedin } from './catalogue/linkedin';
import { matomo } from './catalogue/matomo';
import { metaPixel } from './catalogue/metaPixel';
import { openstreetmap } from './catalogue/openstreetmap';
import { pinterest } from './catalogue/pinterest';
import { recaptcha } from './catalogue/recaptcha';
import { soundcloud } from './catalogue/soundcloud';
import { spotify } from './catalogue/spotify';
import { tiktok } from './catalogue/tiktok';
import { uet } from './catalogue/uet';
import { vimeo } from './catalogue/vimeo';
import { wordpressEmoji } from './catalogue/wordpressEmoji';
import { x } from './catalogue/x';
import { youtube } from './catalogue/youtube';

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
  youtube,
  vimeo,
  googleMaps,
  recaptcha,
  x,
  instagram,
  linkedin,
  tiktok,
  hotjar,
  matomo,
  clarity,
  uet,
  pinterest,
  openstreetmap,
  spotify,
  soundcloud,
  hubspot,
  adobeFonts,
  fontAwesome,
] as const;

/** Ids of the catalogue; an owner's own services have others. */
export type CatalogueId = (typeof services)[number]['id'];
