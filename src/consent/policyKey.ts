/**
 * The owner's date or version of the privacy policy in the form that the cookie carries: at most 40 characters that
 * stand in a cookie as they are. "1. Mai 2026" becomes "1._Mai_2026".
 */
export const policyKey = (policy: string): string => policy.replace(/[^\w.:-]+/g, '_').slice(0, 40);
