// Stand-ins for the code of third parties: they contact, store and draw what the vendors' own code does, in own words.
// Facts: the section of facts/services.md that each file names.
import type { Answer } from '../answer';
import { adobeFonts } from './adobeFonts';
import { clarity } from './clarity';
import { facebookPlugins } from './facebookPlugins';
import { fontAwesome } from './fontAwesome';
import { googleAds } from './googleAds';
import { googleAnalytics } from './googleAnalytics';
import { googleFonts } from './googleFonts';
import { googleMaps } from './googleMaps';
import { googleTag } from './googleTag';
import { gravatar } from './gravatar';
import { hotjar } from './hotjar';
import { hubspot } from './hubspot';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { matomo } from './matomo';
import { metaPixel } from './metaPixel';
import { openstreetmap } from './openstreetmap';
import { pinterest } from './pinterest';
import { recaptcha } from './recaptcha';
import { type Asked, findRoute } from './route';
import { soundcloud } from './soundcloud';
import { spotify } from './spotify';
import { tiktok } from './tiktok';
import { uet } from './uet';
import { vimeo } from './vimeo';
import { wordpressEmoji } from './wordpressEmoji';
import { x } from './x';
import { youtube } from './youtube';

const routes = [
  ...googleTag,
  ...googleAnalytics,
  ...googleAds,
  ...googleFonts,
  ...metaPixel,
  ...facebookPlugins,
  ...wordpressEmoji,
  ...gravatar,
  ...youtube,
  ...vimeo,
  ...googleMaps,
  ...recaptcha,
  ...x,
  ...instagram,
  ...openstreetmap,
  ...spotify,
  ...soundcloud,
  ...linkedin,
  ...tiktok,
  ...hotjar,
  ...matomo,
  ...clarity,
  ...uet,
  ...pinterest,
  ...hubspot,
  ...adobeFonts,
  ...fontAwesome,
];

/** What a vendor would answer; undefined where no vendor is known. */
export const answerOfVendor = (asked: Asked): Answer | undefined => {
  const url = new URL(asked.url);
  return findRoute(routes, asked, url)?.answer(asked, url);
};
