/** True when a style sheet belongs to the page's own site: the same host, or one below or above it, `www.` left aside. */
export const isOwnSheet = (sheet: string, page: string): boolean => {
  if (!URL.canParse(sheet)) return false;
  const [one, other] = [new URL(sheet), new URL(page)];
  const [host, own] = [one, other].map(({ hostname }) => hostname.replace(/^www\./, ''));
  if (!/^https?:$/.test(one.protocol) || !host || !own) return false;
  return host === own || host.endsWith(`.${own}`) || (host.includes('.') && own.endsWith(`.${host}`));
};
