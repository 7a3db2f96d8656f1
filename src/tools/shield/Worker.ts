/**
 * What the shield uses of a service worker, which TypeScript's declarations for documents lack.
 * https://www.w3.org/TR/service-workers/
 */
export interface Worker {
  readonly location: Pick<Location, 'href' | 'origin'>;
  readonly registration: Pick<ServiceWorkerRegistration, 'unregister'> & {
    readonly navigationPreload?: NavigationPreloadManager;
  };
  readonly clients: Clients & { claim(): Promise<void> };
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

export interface Clients {
  get(id: string): Promise<Client | undefined>;
  /** Pages and frames, no workers. */
  matchAll(): Promise<readonly Client[]>;
}

/** A page, a frame or a worker that the shield stands before. */
export interface Client {
  readonly id: string;
  readonly type: 'window' | 'worker' | 'sharedworker';
  /** Of windows alone. */
  readonly frameType?: 'auxiliary' | 'top-level' | 'nested' | 'none';
  postMessage(message: unknown, transfer: Transferable[]): void;
}

export interface ExtendableEvent {
  waitUntil(promise: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** Who asks; empty for pages that are only coming. */
  readonly clientId: string;
  /** The page that comes of it; empty where none does. */
  readonly resultingClientId: string;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
