import type { Gate } from '../../gate/Gate';
import type { Options } from '../../gate/Options';
import { safeUrl } from '../safeUrl';
import { isDescribed } from './isDescribed';

/** The gate with options that need no second look. */
export interface CheckedGate extends Gate {
  readonly options: CheckedOptions;
}

export interface CheckedOptions extends Options {
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Looks at what the gate passes through. A wrong value is one line for the owner, and the safe default is used. The first
 * layer and the placeholders bear wrong values without a word, so that the sentences are loaded here only.
 */
export const checkOptions = (gate: Gate, { baseURI, location }: Document): CheckedGate => {
  const { options, warn } = gate;
  const { domain, ownServices } = options;
  for (const key of ['privacy', 'imprint'] as const)
    if (options[key] && !safeUrl(options[key], baseURI)) warn(key, options[key]);
  if (domain && !`.${location.hostname}`.endsWith(`.${domain.replace(/^\./, '')}`)) warn('domain', domain);
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(Object(options.texts))) {
    if (typeof text === 'string') texts[key] = text;
    else warn('texts', key);
  }
  const described = ownServices.filter(isDescribed);
  for (const service of ownServices) if (!described.includes(service)) warn('own-service', service.id);
  return {
    ...gate,
    options: { ...options, texts, ownServices: described },
  };
};
