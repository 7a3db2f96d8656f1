import { open, type Route } from './route';
import { marked } from './script';

/** One transparent pixel, GIF. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export const pixel: Route['answer'] = () => ({ type: 'image/gif', headers: open, body: PIXEL });

export const nothing: Route['answer'] = () => ({ status: 204, type: 'text/plain', headers: open });

export const frame: Route['answer'] = (_asked, url) => ({
  headers: open,
  body: `<!doctype html><title>${url.hostname}</title><p>${url.hostname}</p>`,
});

/** A frame that asks for more: scripts, fonts and else pictures, by how their addresses end. */
export const frameAskingFor =
  (...addresses: readonly string[]): Route['answer'] =>
  (asked, url) => ({ ...frame(asked, url), body: `${frame(asked, url).body}${addresses.map(tagOf).join('')}` });

const tagOf = (address: string): string => {
  if (address.endsWith('.js')) return `<script async src="${address}"></script>`;
  if (address.endsWith('.woff2')) return `<link rel="preload" as="font" crossorigin href="${address}">`;
  return `<img src="${address}" alt="">`;
};

/** For what a vendor serves beside the addresses that matter: something of the kind the browser asked for. */
export const plausible: Route['answer'] = (asked, url) => {
  if (asked.type === 'script' || url.pathname.endsWith('.js')) return marked(`other:${url.host}${url.pathname}`);
  if (asked.type === 'image') return pixel(asked, url);
  if (asked.type === 'style') return { type: 'text/css', headers: open };
  if (asked.type === 'iframe' || asked.type === 'document') return frame(asked, url);
  return nothing(asked, url);
};

/** Adds cookies to an answer. Third-party ones need `SameSite=None; Secure`, or browsers drop them. */
export const withCookies =
  (domain: string, names: readonly string[], answer: Route['answer']): Route['answer'] =>
  (asked, url) => {
    const made = answer(asked, url);
    const cookies = names.map(
      (name) => `${name}=stand-in; Domain=${domain}; Path=/; Max-Age=7776000; SameSite=None; Secure`,
    );
    return { ...made, headers: { ...made.headers, 'set-cookie': cookies } };
  };
