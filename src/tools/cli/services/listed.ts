import type { Purpose, Service, ServiceId } from '../../../services/Service';

/** What the command line tells of a service. */
export interface Listed {
  readonly id: ServiceId;
  readonly name: string;
  readonly vendor: string;
  /** ISO 3166-1 code. */
  readonly country: string;
  readonly purposes: readonly Purpose[];
  /** With their subdomains. */
  readonly hosts: readonly string[];
  readonly policyUrl: string;
}

/** The catalogue as it is listed. */
export const listed = (services: readonly Service[]): readonly Listed[] =>
  services.map(({ id, name, vendor, purposes, match, policyUrl }) => ({
    id,
    name,
    vendor: vendor.name,
    country: vendor.country,
    purposes,
    hosts: [...new Set(match.flatMap(({ host }) => host ?? []))],
    policyUrl,
  }));
