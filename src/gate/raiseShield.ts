import { isWelcome } from './audit';
import { trustedValue } from './trusted';
import { warn } from './warn';

/**
 * Registers the service worker `file`, and answers what it asks: whether an address may be contacted. See tools/shield/.
 * Where browsers have no such workers, as on plain http, nothing happens. Never throws.
 */
export const raiseShield = async (file: string): Promise<void> => {
  try {
    const { serviceWorker } = navigator;
    serviceWorker?.addEventListener('message', ({ data, ports: [port] }) => {
      if (data?.einlass) port?.postMessage(isWelcome(data.einlass));
    });
    // Else it would be heard once the page has been read.
    serviceWorker?.startMessages();
    await serviceWorker?.register(trustedValue('', file));
  } catch {
    warn('shield', file);
  }
};
