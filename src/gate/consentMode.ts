import { type ConsentModeKey, consentModeKeys } from '../services/Service';

/** The last command of ours in the queue. */
let last: IArguments;

function command(..._parts: unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: Google's tags take nothing else for a command.
  return arguments;
}

const stateOf = (granted: readonly ConsentModeKey[]) =>
  Object.fromEntries(consentModeKeys.map((key) => [key, granted.includes(key) ? 'granted' : 'denied']));

const queue = (): unknown[] => {
  window.dataLayer ??= [];
  return window.dataLayer;
};

/**
 * Denies everything, first of all: Google's tags read a queue of commands in order and take what was never denied as
 * granted. https://developers.google.com/tag-platform/security/guides/consent
 */
export const denyConsentMode = (): void => {
  last = command('consent', 'default', stateOf([]));
  queue().unshift(last);
};

/** Grants the keys given and denies the others. */
export const updateConsentMode = (granted: readonly ConsentModeKey[]): void => {
  const update = command('consent', 'update', stateOf(granted));
  // Until a tag has taken the queue over, the update goes before what the page has queued: tags run with it in force.
  if (queue().push === Array.prototype.push) queue().splice(queue().indexOf(last) + 1, 0, update);
  else queue().push(update);
  last = update;
};
