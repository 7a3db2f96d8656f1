import { serviceOf } from '../../services/serviceOf';
import { holdAnswer } from '../answers/holdAnswer';
import { rewritingOf } from '../answers/rewritingOf';
import { concernOf } from './concernOf';
import { createPages } from './createPages';
import { readTag } from './readTag';
import type { FetchEvent, Worker } from './Worker';

/** Answers a request of a page; undefined where it goes its way as if there were no shield. */
export type Shield = (event: FetchEvent) => Promise<Response> | undefined;

/** Whatever fails here, the page gets the answer that it would have got without. */
export const createShield = (worker: Worker): Shield => {
  const pages = createPages(worker.clients);

  const answerPage = async (event: FetchEvent): Promise<Response> => {
    const response = (await event.preloadResponse) ?? (await worker.fetch(event.request));
    return heldPage(response, event).catch(() => response);
  };

  const heldPage = async (response: Response, event: FetchEvent): Promise<Response> => {
    const { request, resultingClientId } = event;
    const copy = rewritingOf(response.headers.get('content-type') ?? '') && response.clone().body;
    if (!copy) return response;
    const tag = await readTag(copy);
    pages.note(resultingClientId, tag === 'shielded');
    // What is held in a page without the gate, nobody would let in.
    if (tag === 'shielded') return holdAnswer(response, { serviceOf, base: request.url });
    if (request.destination === 'document') event.waitUntil(tag === 'unshielded' ? leave() : leaveIfGone());
    return response;
  };

  const answerStyle = async ({ request, clientId }: FetchEvent): Promise<Response> => {
    const [response, hasGate] = await Promise.all([
      worker.fetch(request),
      pages.hasGate(clientId, request.url).catch(() => false),
    ]);
    // Its own addresses count from where it was found, which only the network's answer tells.
    if (!hasGate || response.redirected) return response;
    try {
      return holdAnswer(response, { serviceOf, base: request.url });
    } catch {
      return response;
    }
  };

  const answerService = async ({ request, clientId }: FetchEvent): Promise<Response> => {
    const isRefused = await pages.refuses(clientId, request.url).catch(() => false);
    return isRefused ? Response.error() : worker.fetch(request);
  };

  /** The pages that are open keep their worker, the next ones have none. */
  const leave = () => worker.registration.unregister();

  /** Where Einlass was taken away from the whole site no page says so, but the file is gone. */
  const leaveIfGone = async () => {
    const { status } = await worker.fetch(worker.location.href, { method: 'HEAD' });
    if (status === 404 || status === 410) await leave();
  };

  const answers = { page: answerPage, style: answerStyle, service: answerService } as const;
  return (event) => {
    const concern = concernOf(event.request, worker.location.origin);
    return concern && answers[concern](event);
  };
};
