import { COOKIE } from '../consent/Consent';
import type { Gate } from './Gate';
import { callBanner } from './loadBanner';
import { page } from './own';
import { OPENERS } from './present';

/** Joins the gate to what visitors do: clicks, other tabs, coming back. Returns the way to open the settings. */
export const connectPage = (gate: Gate): ((opener?: Element) => Promise<void>) => {
  const open = (opener?: Element) => callBanner('openSettings', gate, opener);
  const listen = (event: Event) => {
    const [target] = event.composedPath();
    const opener = target instanceof Element && target.closest(OPENERS);
    if (!opener) return;
    event.preventDefault();
    open(opener);
  };
  // Once more after each change, which is none where it listens already: `document.open()` takes all listeners away.
  gate.subscribe(() => page.addEventListener('click', listen));

  if (location.hash === '#einlass') open();

  const rereadAndReload = () => {
    if (gate.reread()) location.reload();
  };
  new BroadcastChannel(COOKIE).onmessage = rereadAndReload;
  page.addEventListener('prerenderingchange', rereadAndReload);
  // Also when the page was loaded just now: to look once more is shorter than to ask whether it came back.
  addEventListener('pageshow', rereadAndReload);
  return open;
};
