import type { Facts } from '../../words/factsOf';
import { kindText } from '../../words/kindText';
import { lifeText } from '../../words/lifeText';
import type { Language } from './Language';

interface Props extends Language {
  readonly service: Facts;
}

/** Draws what a service keeps in the browser, for how long and why; or says that it is nothing, or not known. */
export const StoresTable = ({ service, lang, say }: Props) => {
  const name = { service: service.name };
  if (service.stores.length === 0)
    return <p>{say(service.uncertain ? 'facts.storesUnknown' : 'facts.storesNothing', name)}</p>;
  return (
    <table>
      <caption>{say('facts.stores', name)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('facts.name')}</th>
          <th scope="col">{say('facts.kind')}</th>
          <th scope="col">{say('facts.life')}</th>
          <th scope="col">{say('facts.use')}</th>
        </tr>
      </thead>
      <tbody>
        {service.stores.map((store) => (
          <tr key={`${store.kind} ${store.owner} ${store.name}`}>
            <th scope="row">
              <code>{store.name}</code>
            </th>
            <td>{kindText(store, say)}</td>
            <td>{lifeText(store.life, lang, say)}</td>
            <td>{say(`uses.${store.use}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
