import { HELD_TYPE } from '../markup/attributes';
import { insertAnew, letIn, restore } from './hold';
import { pageRead } from './pageRead';

let last: Promise<unknown> = Promise.resolve();

/** Runs a held script: those of the markup one after another, as the parser would have, if they are still `allowed` then. */
export const letScriptIn = (script: Element, allowed: () => boolean | undefined): void => {
  // Created by a script and held there: it runs as soon as it has its address, in the order that `async` says.
  if (script.getAttribute('type') !== HELD_TYPE) restore(script);
  else last = last.then<unknown>(() => (allowed() ? run(script) : letIn.delete(script)));
};

const run = async (script: Element): Promise<void> => {
  // While the page is being read the text inside may not be whole.
  if (script.firstChild) await pageRead();
  const inOrder = !script.hasAttribute('async');
  // Modules keep their order among themselves; classic ones wait for each other here, and not for modules.
  if (script instanceof HTMLScriptElement && inOrder && script.dataset.type) script.async = false;
  const end = new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
  });
  insertAnew(script, restore);
  if (inOrder && tellsItsEnd(script)) await end;
};

/** True for classic external scripts, which the parser waits for. Others need no waiting, or never say that they ended. */
const tellsItsEnd = (script: Element): boolean =>
  script.isConnected &&
  script.hasAttribute('src') &&
  !script.hasAttribute('nomodule') &&
  /^$|(java|ecma)script/i.test(script.getAttribute('type') ?? '');
