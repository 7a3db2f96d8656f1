import Cookies from 'js-cookie';

/** Deletes every cookie that the page can reach, on its host and on each parent domain, and loads the page anew. */
export const startOver = (location: Location): void => {
  const labels = location.hostname.split('.');
  const domains = labels.map((_, depth) => labels.slice(depth).join('.'));
  for (const name of Object.keys(Cookies.get())) {
    Cookies.remove(name);
    for (const domain of domains) Cookies.remove(name, { domain });
  }
  location.reload();
};
