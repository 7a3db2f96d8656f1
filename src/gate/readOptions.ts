import { createServiceLookup } from '../services/createServiceLookup';
import type { Rules } from '../services/pickRules';
import type { Service } from '../services/Service';
import type { Options, RawOptions } from './Options';
import { page } from './own';
import { warn } from './warn';

/**
 * Reads what the owner wrote: the JSON's values and above them the tag's attributes. Instead of a wrong value the safe
 * default is used. Services that could be missed for it are a line for the owner here; the other lines are written by
 * the banner, see `warnOfOptions` and `checkOptions`.
 */
export const readOptions = (raw: RawOptions, languages: readonly string[], catalogue: readonly Rules[]): Options => {
  const text = (key: string) => String(raw[key] ?? '').trim();
  const [locale = 'de'] = [text('lang'), page.documentElement.lang, ...navigator.languages].flatMap((tag) =>
    languages.filter((one) => one === tag.toLowerCase().split('-')[0]),
  );
  const own = (Array.isArray(raw.ownServices) ? raw.ownServices : []).filter(
    (one): one is Service => canHold(one) || warn('own-service', JSON.stringify(one)),
  );
  const ids = [...catalogue, ...own].map(({ id }) => id);
  const days = Number(raw.days);

  return {
    ...raw,
    raw,
    locale,
    // With texts of the owner's own it may be any.
    lang: (raw.texts ? text('lang').match(/^[a-z]{2,3}/i)?.[0] : '') || locale,
    services: (text('services').match(/[^\s,]+/g) ?? []).filter((id) => ids.includes(id) || warn('services', id)),
    days: days >= 1 && days <= 365 ? days : 1,
    button: text('button'),
    policy: text('policy'),
    ownServices: own,
  };
};

const HOST = /^[a-z\d][a-z\d.-]*\*?$/;

/** True when a service's rules can be used; the rest of it is the banner's to check. */
const canHold = (service: Service): boolean => {
  try {
    createServiceLookup([service]);
    // The id stands in the cookie, and a host is compared as browsers write it.
    return /^[a-z\d-]+$/.test(service.id) && service.match.every(({ host, path }) => (host ? HOST.test(host) : path));
  } catch {
    // Rules that cannot be read hold nothing, and the owner hears of it.
    return false;
  }
};
