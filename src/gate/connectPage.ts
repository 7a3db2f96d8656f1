import { COOKIE } from '../consent/Consent';
import type { Gate } from './Gate';
import { loadBanner } from './loadBanner';
import { OPENERS } from './present';

/** Joins the gate to what visitors do: clicks, other tabs, coming back. Returns the way to open the settings. */
export const connectPage = (gate: Gate): ((opener?: Element) => Promise<void>) => {
  const open = async (opener?: Element) => (await loadBanner())?.openSettings(gate, opener);
  document.addEventListener('click', (event) => {
    const [target] = event.composedPath();
    const opener = target instanceof Element && target.closest(OPENERS);
    if (!opener) return;
    event.preventDefault();
    open(opener);
  });

  if (location.hash === '#einlass') open();

  const rereadAndReload = () => {
    if (gate.reread()) location.reload();
  };
  new BroadcastChannel(COOKIE).onmessage = rereadAndReload;
  document.addEventListener('prerenderingchange', rereadAndReload);
  addEventListener('pageshow', (event) => {
    if (event.persisted) rereadAndReload();
  });
  return open;
};
