import type { Rules } from '../services/pickRules';

/** The last command of ours in the queue. */
let last: unknown;

function command(..._parts: unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: Google's tags take nothing else for a command.
  return arguments;
}

const stateOf = (rules: readonly Rules[], value: string) =>
  Object.fromEntries(rules.flatMap(({ signals }) => signals?.consentMode?.map((key) => [key, value]) ?? []));

/**
 * Tells Google's tags which keys of Consent Mode are granted; all others that services wait for are denied. First of all
 * comes `default`: the tags read a queue of commands in order and take what was never denied as granted.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export const tellConsentMode = (
  mode: 'default' | 'update',
  rules: readonly Rules[],
  granted: readonly Rules[] = [],
): void => {
  const next = command('consent', mode, { ...stateOf(rules, 'denied'), ...stateOf(granted, 'granted') });
  // An element of the page may have the id "dataLayer" and stand where the queue is to be.
  if (!Array.isArray(window.dataLayer)) window.dataLayer = [];
  const queue = window.dataLayer;
  // Until a tag has taken the queue over, ours go before what the page has queued: tags run with them in force.
  if (queue.push === Array.prototype.push) queue.splice(queue.indexOf(last) + 1, 0, next);
  else queue.push(next);
  last = next;
};
