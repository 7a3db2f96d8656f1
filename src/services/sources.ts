/** Where a fact was read. */
export interface Source {
  readonly title: string;
  /** The page or the repository. Absent: not a single page. */
  readonly url?: string;
  /** The day of the state that was read, as YYYY-MM-DD. */
  readonly checkedOn: string;
}

/** Every source that an entry of the catalogue rests on: vendors' own pages first, then public lists, then hearsay. */
export const sources = {
  'google-privacy': {
    title: 'Google: Privacy Policy',
    url: 'https://policies.google.com/privacy',
    checkedOn: '2026-11-21',
  },
  'google-business-privacy': {
    title: 'Google: Business Data Responsibility, privacy',
    url: 'https://business.safety.google/privacy/',
    checkedOn: '2026-11-21',
  },
  'google-cookies': {
    title: 'Google: How Google uses cookies',
    url: 'https://policies.google.com/technologies/cookies',
    checkedOn: '2026-11-21',
  },
  'google-ads-cookies': {
    title: 'Google: Cookies and local storage used for advertising and measurement',
    url: 'https://business.safety.google/adscookies/',
    checkedOn: '2026-11-21',
  },
  'google-analytics-cookies': {
    title: 'Google: Cookies and user identification (gtag.js)',
    url: 'https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id',
    checkedOn: '2026-11-21',
  },
  'google-analytics-cookie-usage': {
    title: 'Google: Google Analytics cookie usage on websites',
    url: 'https://developers.google.com/analytics/devguides/collection/analyticsjs/cookie-usage',
    checkedOn: '2026-11-21',
  },
  'google-ga-js-cookies': { title: 'Google: gaConceptsCookies (ga.js)', checkedOn: '2026-11-21' },
  'google-analytics-cookieless': {
    title: 'Google: Analytics help, cookies of Google Analytics',
    url: 'https://support.google.com/analytics/answer/11397207',
    checkedOn: '2026-11-21',
  },
  'google-csp': {
    title: 'Google: Use Tag Manager with a Content Security Policy',
    url: 'https://developers.google.com/tag-platform/security/guides/csp',
    checkedOn: '2026-11-21',
  },
  'google-consent-mode': {
    title: 'Google: Set up consent mode on websites',
    url: 'https://developers.google.com/tag-platform/security/guides/consent',
    checkedOn: '2026-11-21',
  },
  'google-fonts-privacy': {
    title: 'Google: Fonts, privacy and data collection',
    url: 'https://developers.google.com/fonts/faq/privacy',
    checkedOn: '2026-11-21',
  },
  'google-fonts-controller': {
    title: 'Google on its role as controller, google/fonts#1495',
    url: 'https://github.com/google/fonts/issues/1495',
    checkedOn: '2026-11-21',
  },
  'google-fonts-cache': {
    title: 'Google Fonts FAQ as quoted in woocommerce/storefront#845',
    url: 'https://github.com/woocommerce/storefront/issues/845',
    checkedOn: '2026-11-21',
  },
  'google-tag-gateway': {
    title: 'Cloudflare: Google tag gateway for advertisers',
    url: 'https://developers.cloudflare.com/google-tag-gateway/',
    checkedOn: '2026-11-21',
  },
  'site-kit': {
    title: 'Site Kit by Google, source',
    url: 'https://github.com/google/site-kit-wp',
    checkedOn: '2026-11-21',
  },
  'meta-privacy': {
    title: 'Meta: Privacy Policy',
    url: 'https://www.facebook.com/privacy/policy/',
    checkedOn: '2026-11-21',
  },
  'meta-cookies': {
    title: 'Meta: Cookies Policy',
    url: 'https://www.facebook.com/privacy/policies/cookies/',
    checkedOn: '2026-11-21',
  },
  'meta-pixel-consent': {
    title: 'Meta: Meta Pixel, General Data Protection Regulation',
    url: 'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
    checkedOn: '2026-11-21',
  },
  'meta-plugins-ended': {
    title:
      'ppc.land and others quoting developers.facebook.com: Like button and Comments plugin end on 10 February 2026',
    checkedOn: '2026-11-21',
  },
  'recaptcha-processor': {
    title: 'heise and others on Google as processor for reCAPTCHA since 2 April 2026',
    url: 'https://heise.de/-11169180',
    checkedOn: '2026-11-21',
  },
  'clarity-consent': {
    title: 'Microsoft: Clarity consent API v2',
    url: 'https://learn.microsoft.com/clarity/clarity-consent-api-v2',
    checkedOn: '2026-11-21',
  },
  'matomo-consent': {
    title: 'Matomo: Tracking and cookie consent',
    url: 'https://developer.matomo.org/guides/tracking-consent',
    checkedOn: '2026-11-25',
  },
  'hubspot-consent': {
    title: 'HubSpot: Cookie consent banner API',
    url: 'https://developers.hubspot.com/docs/api/events/cookie-banner',
    checkedOn: '2026-11-25',
  },
  'wordpress-privacy': {
    title: 'WordPress.org: Privacy Policy',
    url: 'https://wordpress.org/about/privacy/',
    checkedOn: '2026-11-21',
  },
  'wordpress-core': { title: 'WordPress, source of the core and pages made by 6.9 and 7.0', checkedOn: '2026-11-21' },
  'automattic-privacy': {
    title: 'Automattic: Privacy Policy',
    url: 'https://automattic.com/privacy/',
    checkedOn: '2026-11-21',
  },
  ocd: {
    title: 'Open Cookie Database, 0ee5a17',
    url: 'https://github.com/jkwakman/Open-Cookie-Database',
    checkedOn: '2026-01-21',
  },
  gdb: {
    title: 'Ghostery TrackerDB 1.0.945',
    url: 'https://github.com/ghostery/trackerdb',
    checkedOn: '2026-11-21',
  },
  dis: {
    title: 'Disconnect tracking protection lists, 22c7d61',
    url: 'https://github.com/disconnectme/disconnect-tracking-protection',
    checkedOn: '2026-08-07',
  },
  sur: {
    title: 'DuckDuckGo tracker surrogates, fe15c53',
    url: 'https://github.com/duckduckgo/tracker-surrogates',
    checkedOn: '2024-10-18',
  },
  ctl: {
    title: 'DuckDuckGo content scope scripts, click-to-load configuration',
    url: 'https://github.com/duckduckgo/content-scope-scripts',
    checkedOn: '2026-11-21',
  },
  tac: {
    title: 'tarteaucitronjs 1.34.0, list of services',
    url: 'https://github.com/AmauriC/tarteaucitron.js',
    checkedOn: '2026-11-21',
  },
  cmp: {
    title: 'Complianz GDPR, 87e4362',
    url: 'https://github.com/Really-Simple-Plugins/complianz-gdpr',
    checkedOn: '2025-02-11',
  },
  rrze: {
    title: 'RRZE Legal, consent plugin of the FAU Erlangen',
    url: 'https://github.com/RRZE-Webteam/rrze-legal',
    checkedOn: '2026-11-21',
  },
  emb: {
    title: 'Embed Privacy, cfe1050',
    url: 'https://github.com/epiphyt/embed-privacy',
    checkedOn: '2026-07-24',
  },
  'published-policies': { title: 'Privacy policies that sites have published', checkedOn: '2026-11-21' },
  practice: { title: 'What practitioners know; not verified by a page', checkedOn: '2026-11-21' },
} as const satisfies Record<string, Source>;
