import type { Gate } from '../../gate/Gate';
import type { Options } from '../../gate/Options';
import { isDescribed } from './isDescribed';

/** The gate with options that need no second look. */
export interface CheckedGate extends Gate {
  readonly options: CheckedOptions;
}

export interface CheckedOptions extends Options {
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Looks at what the gate passes through. A wrong value is one line for the owner, and the safe default is used. What the
 * first layer shows is looked at there, see `warnOfOptions`.
 */
export const checkOptions = (gate: Gate, { location }: Document): CheckedGate => {
  const { options, warn } = gate;
  const { domain, ownServices } = options;
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
