import { type Answers, categories } from './answersOf';
import { keptIn } from './keptIn';

/** What the plugin "WP Consent API" gives to scripts. https://github.com/WordPress/wp-consent-level-api */
declare global {
  interface Window {
    wp_consent_type?: string;
    readonly consent_api?: { readonly cookie_prefix?: string };
    readonly wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
    /** Since 2.0. */
    readonly wp_set_service_consent?: (service: string, allowed: boolean) => void;
  }
}

/**
 * Hands the answers to the API, each only where it is news: the API would prolong its cookie with every telling, and it
 * must not outlive the decision. Before a choice only what contradicts it is news.
 */
export const tell = ({ decided, ...answers }: Answers, cookies: string): void => {
  const { consent_api: api, wp_set_consent: setCategory, wp_set_service_consent: setService } = window;
  const kept = keptIn(cookies, api?.cookie_prefix ?? 'wp_consent');
  const isNews = (before: boolean | undefined, allowed: boolean) =>
    decided ? before !== allowed : (before ?? false) !== allowed;

  for (const category of categories) {
    const allowed = answers.categories[category];
    if (isNews(kept.category(category), allowed)) setCategory?.(category, allowed ? 'allow' : 'deny');
  }
  for (const [id, allowed] of Object.entries(answers.services)) {
    if (isNews(kept.services[id], allowed)) setService?.(id, allowed);
  }
};
