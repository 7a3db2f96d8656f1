import type { Service } from '../Service';
import { google, googleParent } from '../vendors';

/** Fonts and icon fonts from Google's servers. A site that keeps the files itself contacts nobody. */
export const googleFonts = {
  id: 'google-fonts',
  name: 'Google Fonts',
  purposes: ['media'],
  vendor: google,
  recipients: [googleParent],
  match: [
    { host: 'fonts.googleapis.com' },
    { host: 'fonts.gstatic.com' },
    { host: 'themes.googleusercontent.com', path: '^/static/fonts/' },
    { host: 'ajax.googleapis.com', path: '^/ajax/libs/webfont/' },
  ],
  stores: [],
  policyUrl: 'https://policies.google.com/privacy',
  facts: {
    match: ['tac', 'cmp', 'practice'],
    vendor: ['google-privacy', 'google-fonts-controller', 'published-policies', 'practice'],
    behaviour: ['google-fonts-privacy', 'google-fonts-cache', 'published-policies', 'practice'],
  },
} as const satisfies Service;
