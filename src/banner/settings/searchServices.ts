import type { Facts } from '../../words/factsOf';
import type { Texts } from '../../words/Texts';

/** Those services that every word of a search stands in: in the name, the companies, or what it does. */
export const searchServices = (
  services: readonly Facts[],
  wanted: string,
  { does }: Pick<Texts, 'does'>,
): readonly Facts[] => {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return services.filter(({ id, name, vendor, recipients = [] }) => {
    const text = [name, vendor.name, ...recipients.map((one) => one.name), does(id)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
};
