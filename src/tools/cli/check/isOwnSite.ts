/** True when an address belongs to the page's own site: the same host, or one below or above it, `www.` left aside. */
export const isOwnSite = (address: string, page: string): boolean => {
  if (!URL.canParse(address)) return false;
  const [one, other] = [new URL(address), new URL(page)];
  const [host, own] = [one, other].map(({ hostname }) => hostname.replace(/^www\./, ''));
  if (!/^(http|ws)s?:$/.test(one.protocol) || !host || !own) return false;
  return host === own || host.endsWith(`.${own}`) || (host.includes('.') && own.endsWith(`.${host}`));
};
