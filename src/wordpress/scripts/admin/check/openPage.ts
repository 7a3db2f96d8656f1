import type { CheckData } from './CheckData';
import type { Finding } from './Contact';
import { type PageTraces, readContacted } from './readContacted';
import { readHeld, type ServiceOf } from './readHeld';
import { untilQuiet } from './untilQuiet';

/** Why a page could not be looked at; keys of the sentences about it. */
export type Obstacle = 'refused' | 'late' | 'elsewhere' | 'bare';

export type Outcome =
  | { readonly kind: 'read'; readonly findings: readonly Finding[]; readonly bare: boolean }
  | { readonly kind: 'unread'; readonly because: Obstacle };

const LATE = 30_000;

/**
 * Opens one page of the site in the frame and reads it when it has come to rest. `signal` ends the waiting: it rejects
 * then.
 */
export const openPage = async (
  frame: HTMLIFrameElement,
  url: string,
  { mark: [name, value], serviceOf, signal }: Pick<CheckData, 'mark'> & Looking,
): Promise<Outcome> => {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin) return { kind: 'unread', because: 'elsewhere' };
  address.searchParams.set(name, value);
  if (!(await load(frame, address.href, signal))) return { kind: 'unread', because: 'late' };
  const { contentDocument: page, contentWindow: view } = frame;
  // A page that may not be framed is replaced by one of the browser's own, into which nobody can look.
  if (!page || !view || page.URL === 'about:blank') return { kind: 'unread', because: 'refused' };
  await untilQuiet(view, signal);
  const contacted = readContacted(tracesOf(view), serviceOf);
  // What is held now and was contacted is no matter of being asked first.
  const leaked = new Set(contacted.map(({ url: one }) => one));
  const held = readHeld(page, page.baseURI, serviceOf).filter(({ url: one }) => !leaked.has(one));
  return { kind: 'read', findings: [...held, ...contacted], bare: !hasWidget(view) };
};

export interface Looking {
  readonly serviceOf: ServiceOf;
  readonly signal: AbortSignal;
}

/** False when the page has not come in time. */
const load = (frame: HTMLIFrameElement, url: string, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const end = (act: () => void) => {
      clearTimeout(timer);
      frame.removeEventListener('load', loaded);
      signal.removeEventListener('abort', stopped);
      act();
    };
    const loaded = () => end(() => resolve(true));
    const stopped = () => end(() => reject(signal.reason));
    const timer = setTimeout(() => end(() => resolve(false)), LATE);
    if (signal.aborted) return stopped();
    frame.addEventListener('load', loaded);
    signal.addEventListener('abort', stopped);
    frame.src = url;
  });

type View = Pick<Window, 'location'> & { readonly performance: Performance; readonly einlass?: unknown };

const hasWidget = ({ einlass }: View): boolean => Array.isArray(Object(einlass).leaks);

const tracesOf = (view: View): PageTraces => ({
  host: view.location.host,
  resources: view.performance.getEntriesByType('resource') as PerformanceResourceTiming[],
  leaks: hasWidget(view) ? Object(view.einlass).leaks : [],
});
