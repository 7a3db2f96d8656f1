import type { Service } from '../Service';
import { google, googleParent } from '../vendors';

/** A test whether a person or a program fills in a form. */
export const recaptcha = {
  id: 'recaptcha',
  name: 'reCAPTCHA',
  purposes: ['media'],
  vendor: google,
  recipients: [googleParent],
  match: [
    { host: 'recaptcha.net' },
    { host: 'google.*', path: '^/recaptcha/' },
    { host: 'gstatic.com', path: '^/recaptcha/' },
  ],
  stores: [
    { name: '_GRECAPTCHA', kind: 'cookie', owner: 'google.com', life: { days: 179 }, use: 'security', source: 'ocd' },
    { name: 'NID', kind: 'cookie', owner: 'google.com', life: { months: 6 }, use: 'advertising', source: 'practice' },
    {
      name: '_grecaptcha',
      kind: 'localStorage',
      owner: 'site',
      life: 'persistent',
      use: 'security',
      source: 'practice',
    },
    {
      name: 'rc::*',
      kind: 'localStorage',
      owner: 'google.com',
      life: 'persistent',
      use: 'security',
      source: 'practice',
    },
  ],
  // The invisible kind stands on a button of the form, or on nothing: there is no box to fill.
  embeds: [{ selector: 'div.g-recaptcha:not([data-size=invisible])', height: 78 }],
  // Google acts for the site here since 2 April 2026, so its own privacy policy does not apply.
  policyUrl: 'https://cloud.google.com/terms/data-processing-addendum',
  facts: {
    match: ['gdb', 'cmp', 'tac'],
    vendor: ['published-policies', 'recaptcha-processor'],
    behaviour: ['ocd', 'practice'],
  },
} as const satisfies Service;
