import type { BrowserContext, Request } from 'playwright-core';
import type { Contact } from './Seen';

export interface Watch {
  /** True while an answer is waited for. */
  readonly isBusy: () => boolean;
  /** When something was asked or answered last, in milliseconds since 1970. */
  readonly lastAt: () => number;
  /** The requests since this was called last, in order. */
  readonly take: () => readonly Pick<Contact, 'url' | 'type'>[];
}

/** What the browser itself kept in: a policy of the page, or mixed content. Nobody was asked. */
const KEPT_IN = /csp|BLOCKED_BY_C|mixed-content/i;

/** Writes down what all pages, frames and workers of a browser ask for. */
export const watchRequests = (context: BrowserContext, now: () => number): Watch => {
  const open = new Set<Request>();
  let asked = new Map<object, Pick<Contact, 'url' | 'type'>>();
  let last = now();
  context.on('request', (request) => {
    last = now();
    open.add(request);
    asked.set(request, { url: request.url(), type: request.resourceType() });
  });
  const end = (request: Request) => {
    last = now();
    open.delete(request);
  };
  context.on('requestfinished', end);
  context.on('requestfailed', (request) => {
    end(request);
    if (KEPT_IN.test(request.failure()?.errorText ?? '')) asked.delete(request);
  });
  const hearSockets = (page: ReturnType<BrowserContext['pages']>[number]) =>
    page.on('websocket', (socket) => {
      last = now();
      asked.set(socket, { url: socket.url(), type: 'websocket' });
    });
  context.pages().forEach(hearSockets);
  context.on('page', hearSockets);
  return {
    isBusy: () => open.size > 0,
    lastAt: () => last,
    take() {
      const taken = [...asked.values()];
      asked = new Map();
      return taken;
    },
  };
};
