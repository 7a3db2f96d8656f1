import { snippets } from '../../web/snippets';

/** What Google hands out for a site, its loader held; the inline script with the commands stands as it is. */
const withHeldLoader = (head: string, service: string): string =>
  head.replace('<script async src=', `<script type="text/plain" data-einlass="${service}" async data-src=`);

export const heldAnalytics = withHeldLoader(snippets['Google Analytics 4'].head, 'google-analytics');
export const heldAds = withHeldLoader(snippets['Google Ads'].head, 'google-ads');

/** Where Google Analytics sends its hits. */
export const HITS = 'region1.google-analytics.com';
