import { HELD_PREFIX, HELD_TYPE } from '../markup/attributes';
import { get, insertAnew, letIn, restore } from './hold';
import { scriptBegins, scriptEnds } from './lateEvents';
import { pageRead } from './pageRead';

/** The scripts that the parser would have stopped at, one after another. */
let atOnce: Promise<unknown> = Promise.resolve();

/** Those that it would have run once the page was read: after the others, in their own order. */
let afterwards: Promise<unknown> = atOnce;

/** Runs a held script, in the order in which the parser would have, if it is still `allowed` when it has its turn. */
export const letScriptIn = (script: Element, allowed: () => boolean | undefined): void => {
  const turn = async () => {
    // Firefox never runs a script that is changed before its parser is done with the tag; a task later it is.
    await new Promise((done) => setTimeout(done));
    if (allowed()) await run(script);
    else letIn.delete(script);
  };
  // Created by a script and held there: it runs as soon as it has its address, in the order that `async` says.
  if (get(script, 'type') !== HELD_TYPE) restore(script);
  else if (get(script, 'async') === null && (get(script, 'defer') !== null || isModule(script)))
    afterwards = afterwards
      .then(pageRead)
      .then(() => atOnce)
      .then(turn);
  else atOnce = atOnce.then(turn);
};

const isModule = (script: Element): boolean => get(script, `${HELD_PREFIX}type`) === 'module';

const allRun = (): Promise<unknown> => Promise.all([atOnce, afterwards]);

const run = async (script: Element): Promise<void> => {
  // While the page is being read the text inside may not be whole.
  if (script.firstChild) await pageRead();
  const inOrder = get(script, 'async') === null;
  // Modules keep their order among themselves.
  if (inOrder && isModule(script)) Reflect.set(script, 'async', false);
  const end = new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
  });
  scriptBegins(allRun);
  insertAnew(script, restore);
  if (tellsItsEnd(script)) {
    end.then(scriptEnds);
    if (inOrder) await end;
  }
  // A module without an address runs later and never says that it ended.
  else if (get(script, 'type') !== 'module') scriptEnds();
};

/** True for scripts with an address that run at all: in a document that is shown, not in one that was only parsed. */
const tellsItsEnd = (script: Element): boolean =>
  script.isConnected &&
  script.ownerDocument.defaultView !== null &&
  get(script, 'src') !== null &&
  get(script, 'nomodule') === null &&
  /^$|(java|ecma)script|^module$/i.test(get(script, 'type') ?? '');
