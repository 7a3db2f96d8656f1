/**
 * Every domain that a cookie of this host can have: none (this host only), then the host and its parents, with and
 * without the leading dot that older browsers told apart. Which of them is a public suffix is left to the browser.
 */
export const domainsOf = (host: string): readonly string[] => {
  const labels = host.split('.');
  const parents = labels.map((_, i) => labels.slice(i).join('.'));
  return ['', ...parents.flatMap((domain) => [domain, `.${domain}`])];
};
