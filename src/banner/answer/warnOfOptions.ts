import type { Gate } from '../../gate/Gate';
import { safeUrl } from '../../words/safeUrl';

/** Tells the owner what is missing or wrong in the options that the first layer shows, or goes by. */
export const warnOfOptions = ({ options, warn }: Pick<Gate, 'options' | 'warn'>, base: string): void => {
  for (const key of ['privacy', 'imprint'] as const) {
    if (!options[key]) warn(`no-${key}`);
    else if (!safeUrl(options[key], base)) warn(key, options[key]);
  }
  if (!['', 'left', 'right', 'none'].includes(options.button)) warn('button', options.button);
  const [days = '', lang = ''] = [options.raw.days, options.raw.lang].map((value) => String(value ?? '').trim());
  if (days && Number(days) !== options.days) warn('days', days);
  if (lang && lang.toLowerCase().split('-')[0] !== options.lang.toLowerCase()) warn('lang', lang);
};
