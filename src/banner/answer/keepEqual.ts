import type { Gate } from '../../gate/Gate';
import { differencesOf } from './differencesOf';
import { unequalRule } from './unequalRule';

/** How many style sheets the banner brings itself. */
const OWN_SHEETS = 2;

/**
 * Refuses a look of the page that would draw one answer unlike the other, and tells the owner. Style sheets cannot do
 * it, for both are the same part; scripts can, since visitors' own tools must reach into the shadow root.
 */
export const keepEqual = (
  doc: Document,
  { warn, subscribe }: Pick<Gate, 'warn' | 'subscribe'>,
  host: Element,
): void => {
  const look = () => {
    const root = host.shadowRoot;
    const answers = [...(root?.querySelectorAll('#refuse, #grant') ?? [])];
    const [refuse, grant] = answers;
    // What the visitor points at or has in focus may look different for that time.
    if (!root || !refuse || !grant || answers.some((answer) => answer.matches(':hover, :focus, :active'))) return;
    const [difference] = differencesOf(refuse, grant);
    if (!difference) return;
    warn('unequal', difference);
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, OWN_SHEETS);
    for (const style of root.querySelectorAll('style, link')) style.remove();
    for (const answer of answers) {
      answer.removeAttribute('style');
      answer.className = 'button';
    }
  };
  const rule = unequalRule(doc);
  if (rule) warn('unequal', rule);
  // With the next frame, for whoever measures within a task of the page has CSS applied that the gate has not looked at.
  const lookSoon = () => requestAnimationFrame(look);
  lookSoon();
  doc.addEventListener('readystatechange', lookSoon);
  subscribe(lookSoon);
};
