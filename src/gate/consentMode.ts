import type { Rules } from '../services/pickRules';
import type { ConsentModeKey } from '../services/Service';

let keys: readonly ConsentModeKey[];

/** The last command of ours in the queue. */
let last: IArguments;

function command(..._parts: unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: Google's tags take nothing else for a command.
  return arguments;
}

const stateOf = (granted: readonly ConsentModeKey[]) =>
  Object.fromEntries(keys.map((key) => [key, granted.includes(key) ? 'granted' : 'denied']));

const queue = (): unknown[] => {
  window.dataLayer ??= [];
  return window.dataLayer;
};

/**
 * Denies all keys that services wait for, first of all: Google's tags read a queue of commands in order and take what
 * was never denied as granted. https://developers.google.com/tag-platform/security/guides/consent
 */
export const denyConsentMode = (all: readonly ConsentModeKey[]): void => {
  keys = all;
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

/** Keys of Consent Mode that the services wait for. */
export const consentModeKeysOf = (rules: readonly Rules[]): readonly ConsentModeKey[] =>
  rules.flatMap(({ signals }) => signals?.consentMode ?? []);
