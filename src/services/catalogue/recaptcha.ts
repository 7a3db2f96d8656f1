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
    { name: 'NID', kind: 'cookie', owner: 'google.com', life: { months: 6 }, use: 'preference', source: 'practice' },
    {
      name: '_grecaptcha',
      kind: 'localStorage',
      owner: 'site',
      life: 'persistent',
      use: 'security',
      source: 'practice',
    },
  ],
  embeds: [{ selector: '.g-recaptcha', height: 78 }],
  policyUrl: 'https://policies.google.com/privacy',
  facts: {
    match: ['gdb', 'cmp', 'tac'],
    vendor: ['published-policies', 'recaptcha-processor'],
    behaviour: ['ocd', 'practice'],
  },
} as const satisfies Service;
