import type { Recipient, Vendor } from '../services/Service';
import type { Facts } from '../words/factsOf';
import { leftToBrowser } from '../words/leftToBrowser';
import { listOf } from '../words/listOf';
import { safeUrl } from '../words/safeUrl';
import type { Texts } from '../words/Texts';
import type { Block, Link, Part } from './Declaration';
import { paragraphOf } from './paragraphOf';
import { storesTable } from './storesTable';

/** What is said of one service. What is not known of it, or not certain, is left out, or said to be so. */
export const partOnService = (service: Facts, texts: Texts, lang: string): Part => ({
  title: service.name,
  blocks: [
    ...paragraphOf(texts.does(service.id)),
    ...purposesOf(service, texts),
    ...companiesOf(service, texts, lang),
    ...storesOf(service, texts, lang),
    ...linksOf(service, texts),
  ],
});

const purposesOf = ({ name, purposes }: Facts, { say }: Texts): readonly Block[] => [
  ...paragraphOf(say('declaration.purposes', { service: name, count: purposes.length })),
  {
    kind: 'list',
    items: purposes.map((purpose) =>
      say('declaration.purpose', { purpose: say(`purposes.${purpose}`), text: say(`purposes.${purpose}.text`) }),
    ),
  },
];

const companiesOf = ({ vendor, recipients = [] }: Facts, { say }: Texts, lang: string): readonly Block[] => {
  const countries = new Intl.DisplayNames(lang, { type: 'region' });
  const countryOf = ({ country }: Vendor | Recipient) => `${countries.of(country)}`;
  const whole = [vendor.name, vendor.address, countryOf(vendor)].filter(Boolean).join(', ');
  const further = recipients.map((one) => say('declaration.recipient', { name: one.name, country: countryOf(one) }));
  const transfers = (['dpf', 'adequacy', 'unknown'] as const).map((basis) => {
    const names = [vendor, ...recipients].flatMap((one) => (one.basis === basis ? one.name : []));
    return names.length > 0 && say(`declaration.basis.${basis}`, { names: listOf(names, lang) });
  });
  return paragraphOf(
    say('declaration.vendor', { vendor: whole }),
    further.length > 0 && say('declaration.recipients', { recipients: listOf(further, lang), count: further.length }),
    ...transfers,
  );
};

const storesOf = (service: Facts, { say }: Texts, lang: string): readonly Block[] => {
  const { name, stores, uncertain } = service;
  const values = { service: name };
  if (stores.length === 0) return paragraphOf(say(uncertain ? 'facts.storesUnknown' : 'facts.storesNothing', values));
  const { vendors, server } = leftToBrowser([service]);
  return [
    { kind: 'table', table: storesTable(say('facts.stores', values), stores, say, lang) },
    ...paragraphOf(
      uncertain && say('declaration.storesMore', values),
      vendors.size > 0 && say('facts.byBrowser', { owners: listOf([...vendors.keys()], lang) }),
      server.length > 0 && say('facts.byServer'),
    ),
  ];
};

const linksOf = ({ vendor, policyUrl, optOutUrl }: Facts, { say }: Texts): readonly Block[] => {
  const values = { vendor: vendor.name };
  const links = [
    ...linkTo(policyUrl, say('declaration.policy', values)),
    ...linkTo(optOutUrl, say('declaration.optOut', values)),
  ];
  return links.length > 0 ? [{ kind: 'links', links }] : [];
};

/** Nothing where there is no address, or none of the web: an owner's own service may have one of `javascript:`. */
const linkTo = (address: string | undefined, text: string): readonly Link[] => {
  const href = address && safeUrl(address, address);
  return href ? [{ text, href }] : [];
};
