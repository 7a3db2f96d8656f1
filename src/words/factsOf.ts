import type { Service, Store } from '../services/Service';

/** What visitors can read about a service in the settings; everything of it that is certain enough to be shown. */
export interface Facts
  extends Pick<Service, 'id' | 'name' | 'purposes' | 'vendor' | 'recipients' | 'policyUrl' | 'optOutUrl'> {
  readonly stores: readonly Shown[];
  /** There may be more in the browser than `stores` says. */
  readonly uncertain: boolean;
}

/** An entry in the browser, without where we know it from. */
export type Shown = Pick<Store, 'name' | 'kind' | 'owner' | 'life' | 'use' | 'httpOnly'>;

/** Leaves out what only the gate reads, and what is not certain. */
export const factsOf = (service: Service): Facts => {
  const { id, name, purposes, vendor, recipients, policyUrl, optOutUrl, stores } = service;
  return {
    id,
    name,
    purposes,
    vendor,
    policyUrl,
    ...(recipients && { recipients }),
    ...(optOutUrl && { optOutUrl }),
    stores: stores.filter(({ unverified }) => !unverified).map(shownOf),
    uncertain: stores.some(({ unverified }) => unverified),
  };
};

const shownOf = ({ name, kind, owner, life, use, httpOnly }: Store): Shown => ({
  name,
  kind,
  owner,
  life,
  use,
  ...(httpOnly && { httpOnly }),
});
