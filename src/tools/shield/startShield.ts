import { createShield } from './createShield';
import type { Worker } from './Worker';

/** Puts the shield before the pages of a worker's scope: at once, also in the place of an older version. */
export const startShield = (worker: Worker): void => {
  const answer = createShield(worker);
  worker.addEventListener('install', (event) =>
    event.waitUntil(refuseToBeBound(worker).then(() => worker.skipWaiting())),
  );
  worker.addEventListener('activate', (event) =>
    // A page is asked for while the worker starts. Where browsers lack that, it is asked for afterwards.
    event.waitUntil(Promise.all([worker.registration.navigationPreload?.enable(), worker.clients.claim()])),
  );
  worker.addEventListener('fetch', (event) => {
    const answered = answer(event);
    if (answered) event.respondWith(answered);
  });
};

/**
 * Throws, so that the worker is not installed, where a policy of the file itself says whom it may ask: that would hold for
 * all that pages ask for through it, and break them. https://www.w3.org/TR/CSP3/#directive-connect-src
 */
const refuseToBeBound = async (worker: Worker): Promise<void> => {
  const { headers } = await worker.fetch(worker.location.href);
  if (/(connect|default)-src/i.test(headers.get('content-security-policy') ?? ''))
    throw new Error(
      '[Einlass] The shield is off: its file has a Content-Security-Policy. Serve shield.js without connect-src and default-src.',
    );
};
