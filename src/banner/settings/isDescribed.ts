import { purposes, type Service } from '../../services/Service';
import { factsOf } from '../../words/factsOf';

/** True when an owner's service says all that visitors are told of one. The gate has looked at its rules only. */
export const isDescribed = (service: Service): boolean => {
  try {
    const { name, vendor, policyUrl, purposes: aims, recipients = [] } = service;
    const companies = [vendor, ...recipients];
    const texts = [name, policyUrl, vendor.address, ...companies.map((company) => company.name)];
    const countries = new Intl.DisplayNames('en', { type: 'region' });
    for (const { country } of companies) countries.of(country);
    return (
      texts.every((text) => typeof text === 'string') &&
      factsOf(service).stores.every((store) => store.name && store.owner && store.life && store.use) &&
      aims.length > 0 &&
      aims.every((aim) => purposes.includes(aim))
    );
  } catch {
    // Something is missing, or of another kind: visitors are shown the id alone, and the owner hears of it.
    return false;
  }
};
