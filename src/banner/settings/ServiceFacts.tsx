import type { Recipient, Vendor } from '../../services/Service';
import type { Facts } from '../../words/factsOf';
import { leftToBrowser } from '../../words/leftToBrowser';
import { listOf } from '../../words/listOf';
import type { Language } from './Language';
import { NewWindowLink } from './NewWindowLink';
import { StoresTable } from './StoresTable';

interface Props extends Language {
  readonly service: Facts;
}

/** Draws all facts about one service: who receives data, where it goes on what basis, and what stays in the browser. */
export const ServiceFacts = ({ service, lang, say }: Props) => {
  const { vendor, recipients = [], purposes, policyUrl, optOutUrl } = service;
  const { vendors, server } = leftToBrowser([service]);
  return (
    <>
      <dl>
        <dt>{say('facts.purposes')}</dt>
        <dd>
          {listOf(
            purposes.map((purpose) => say(`purposes.${purpose}`)),
            lang,
          )}
        </dd>
        <dt>{say('facts.vendor')}</dt>
        <dd>
          <Company company={vendor} {...{ lang, say }} />
        </dd>
        {recipients.length > 0 && <dt>{say('facts.recipients')}</dt>}
        {recipients.map((recipient) => (
          <dd key={recipient.name}>
            <Company company={recipient} {...{ lang, say }} />
          </dd>
        ))}
      </dl>
      <StoresTable {...{ service, lang, say }} />
      {vendors.size > 0 && <p>{say('facts.byBrowser', { owners: listOf([...vendors.keys()], lang) })}</p>}
      {server.length > 0 && <p>{say('facts.byServer')}</p>}
      <p class="links">
        <NewWindowLink address={policyUrl} text={say('facts.policy', { vendor: vendor.name })} />
        <NewWindowLink address={optOutUrl} text={say('facts.optOut', { vendor: vendor.name })} />
      </p>
    </>
  );
};

const Company = ({ company, lang, say }: Language & { readonly company: Vendor | Recipient }) => {
  const { name, country, basis = 'eu' } = company;
  const address = 'address' in company ? company.address : '';
  return (
    <>
      {[name, address, new Intl.DisplayNames(lang, { type: 'region' }).of(country)].filter(Boolean).join(', ')}
      {basis !== 'eu' && <p>{say(`facts.basis.${basis}`)}</p>}
    </>
  );
};
