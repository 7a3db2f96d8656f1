/** The converter: shows a pasted snippet, page or style sheet as it is held. Names the globals, wires the rest. */

import { connectConverter } from './converter/connectConverter';

const root = document.querySelector<HTMLElement>('[data-converter]');
if (root)
  connectConverter(root, {
    converter: new Worker(new URL('./converter/worker.ts', import.meta.url), { type: 'module' }),
    clipboard: navigator.clipboard,
  });
