/**
 * gate/ is the one script, first on every page and synchronous: it holds, lets in and reports. It knows no package, no
 * sentence for visitors but the button's, and the banner only by `import()`.
 *
 * Bytes decide here. Modules keep their state to themselves and name `document` and `window` where they use them:
 * handing them from one to the other was tried and is a fifth of the file. Nothing happens on import but here.
 */
import { rules } from '../services/rules';
import { buttonLabels } from './buttonLabels.evaluated';
import { page } from './own';
import { startGate } from './startGate';
import { warn } from './warn';

const { currentScript } = page;

// An element of the page may have the id "einlass"; it has no such method.
if (window.einlass?.whenGranted) warn('twice');
else startGate(currentScript instanceof HTMLScriptElement ? currentScript : null, rules, buttonLabels);
