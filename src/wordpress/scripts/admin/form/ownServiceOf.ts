import type { Purpose, Service } from '../../../../services/Service';

/** What the fields hold. */
export interface Typed {
  readonly name: string;
  /** Hosts or whole addresses, separated by commas, spaces or lines. */
  readonly hosts: string;
  readonly company: string;
  readonly address: string;
  readonly country: string;
  readonly policyUrl: string;
  readonly purpose: Purpose;
}

/** A service without what only the catalogue has. */
export type Described = Omit<Service, 'facts' | 'match'> & { readonly match: readonly { readonly host: string }[] };

/** Makes a service of what was typed. What is wrong with it the server says when it is saved. */
export const ownServiceOf = ({ name, hosts, company, address, country, policyUrl, purpose }: Typed): Described => ({
  id: idOf(name),
  name: name.trim(),
  purposes: [purpose],
  vendor: { name: company.trim(), address: address.trim(), country: country.trim().toUpperCase() },
  match: [...new Set(hosts.split(/[\s,;]+/).flatMap(hostOf))].map((host) => ({ host })),
  stores: [],
  policyUrl: policyUrl.trim(),
});

/** "Karten & Plätze" becomes "karten-plaetze". */
const idOf = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[äöüß]/gi, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter.toLowerCase()] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

/** `www.` is left off, because a rule holds for subdomains, too. */
const hostOf = (text: string): readonly string[] => {
  const address = text.includes('//') ? text : `https://${text}`;
  return text && URL.canParse(address) ? [new URL(address).hostname.replace(/^www\./, '')] : [];
};
