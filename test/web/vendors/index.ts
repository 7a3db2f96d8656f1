// Stand-ins for the code of third parties: they contact, store and draw what the vendors' own code does, in own words.
// Facts: the section of facts/services.md that each file names.
import type { Answer } from '../answer';
import { facebookPlugins } from './facebookPlugins';
import { googleAds } from './googleAds';
import { googleAnalytics } from './googleAnalytics';
import { googleFonts } from './googleFonts';
import { googleTag } from './googleTag';
import { gravatar } from './gravatar';
import { metaPixel } from './metaPixel';
import { type Asked, findRoute } from './route';
import { wordpressEmoji } from './wordpressEmoji';

const routes = [
  ...googleTag,
  ...googleAnalytics,
  ...googleAds,
  ...googleFonts,
  ...metaPixel,
  ...facebookPlugins,
  ...wordpressEmoji,
  ...gravatar,
];

/** What a vendor would answer; undefined where no vendor is known. */
export const answerOfVendor = (asked: Asked): Answer | undefined => {
  const url = new URL(asked.url);
  return findRoute(routes, asked, url)?.answer(asked, url);
};
