/** The owner's date of the policy as the language writes it; a version that is no date (2026-05-01) stays as it is. */
export const dateText = (policy: string, lang: string): string => {
  const time = /^\d{4}-\d\d-\d\d$/.test(policy) ? Date.parse(policy) : Number.NaN;
  return Number.isNaN(time)
    ? policy
    : new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
};
