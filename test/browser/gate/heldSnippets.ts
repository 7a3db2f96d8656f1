import { snippets } from '../../web/snippets';

/** What vendors hand out, the tag that names an address held; inline scripts with commands stand as they are. */
export const withHeldLoader = (markup: string, service: string): string =>
  markup.replace(
    /<script(?: type="text\/javascript")?((?: (?:async|defer|(?:crossorigin|id)="[\w-]+"))*) src=/,
    `<script type="text/plain" data-einlass="${service}"$1 data-src=`,
  );

/** The same for a frame. */
export const withHeldFrame = (markup: string, service: string): string =>
  markup.replace(/<iframe([^>]*?) src=/, `<iframe data-einlass="${service}"$1 data-src=`);

export const heldAnalytics = withHeldLoader(snippets['Google Analytics 4'].head, 'google-analytics');
export const heldAds = withHeldLoader(snippets['Google Ads'].head, 'google-ads');

/** Where Google Analytics sends its hits. */
export const HITS = 'region1.google-analytics.com';
