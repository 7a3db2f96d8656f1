/**
 * edge/ holds pages on their way out of a server, whichever speaks `fetch`: Cloudflare Workers, Deno, Netlify, Node. How
 * an answer is held, answers/ says.
 */
import { serviceOfChosen } from '../serviceOfChosen';
import type { EdgeOptions } from './EdgeOptions';
import { holdResponse } from './holdResponse';

export type { EdgeOptions } from './EdgeOptions';
export { holdResponse } from './holdResponse';

/** Answers a request; platforms hand over more than that, which is passed through. */
type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;

/**
 * Wraps a handler: what it answers goes out with everything held.
 * The same bytes for every visitor, and nothing is kept between requests.
 * Throws at once for an id that no service has.
 */
export const einlass = <Rest extends unknown[]>(
  handler: Handler<Rest>,
  options: EdgeOptions = {},
): ((request: Request, ...rest: Rest) => Promise<Response>) => {
  serviceOfChosen(options.services);
  return async (request, ...rest) => holdResponse(await handler(request, ...rest), request.url, options);
};
