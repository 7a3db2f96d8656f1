import { type Answers, categories } from './answersOf';

/** What the plugin "WP Consent API" gives to scripts. https://github.com/WordPress/wp-consent-level-api */
declare global {
  interface Window {
    wp_consent_type?: string;
    consent_api?: { readonly cookie_prefix?: string };
    wp_has_consent?: (category: string) => boolean;
    wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
    /** Since 2.0, as the next two. */
    wp_set_service_consent?: (service: string, allowed: boolean) => void;
    wp_has_service_consent?: (service: string) => boolean;
    wp_is_service_denied?: (service: string) => boolean;
  }
}

/**
 * Hands the answers to the API, each only where it is news: the API would prolong its cookie with every telling, and it
 * must not outlive the decision.
 */
export const tell = (answers: Answers, cookies: string): void => {
  tellCategories(answers, cookies);
  tellServices(answers);
};

const tellCategories = (answers: Answers, cookies: string): void => {
  const { wp_set_consent: set, wp_has_consent: has, consent_api: api } = window;
  if (!set || !has) return;
  const isKept = (category: string) => `; ${cookies}`.includes(`; ${api?.cookie_prefix ?? 'wp_consent'}_${category}=`);
  for (const category of categories) {
    const allowed = answers.categories[category];
    if (has(category) !== allowed || (answers.decided && !isKept(category))) set(category, allowed ? 'allow' : 'deny');
  }
};

const tellServices = (answers: Answers): void => {
  const { wp_set_service_consent: set, wp_has_service_consent: has, wp_is_service_denied: isDenied } = window;
  if (!set || !has || !isDenied) return;
  for (const [id, allowed] of Object.entries(answers.services)) {
    if (has(id) !== allowed || (answers.decided && !allowed && !isDenied(id))) set(id, allowed);
  }
};
