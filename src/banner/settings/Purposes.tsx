import { purposes, type ServiceId } from '../../services/Service';
import type { Facts } from '../../words/factsOf';
import type { Texts } from '../../words/Texts';
import { ServiceFacts } from './ServiceFacts';
import { ServiceSwitch } from './ServiceSwitch';

interface Props extends Texts {
  readonly lang: string;
  readonly services: readonly Facts[];
  /** Ids of the services that are switched on. */
  readonly on: ReadonlySet<ServiceId>;
  onSwitch(id: ServiceId, on: boolean): void;
}

/** Draws a group for each purpose, with the switch and the facts of each service that is listed under it. */
export const Purposes = ({ lang, say, does, services, on, onSwitch }: Props) => (
  <>
    {purposes.map((purpose) => {
      const group = services.filter((service) => service.purposes[0] === purpose);
      return group.length === 0 ? null : (
        <fieldset key={purpose}>
          <legend>
            <h3>{say(`purposes.${purpose}`)}</h3>
          </legend>
          <p>{say(`purposes.${purpose}.text`)}</p>
          {group.map((service) => (
            <div key={service.id} class="service" part="service">
              <ServiceSwitch service={service} on={on.has(service.id)} onSwitch={onSwitch} />
              {does(service.id) && <p>{does(service.id)}</p>}
              <details>
                <summary>{say('facts.open', { service: service.name })}</summary>
                <ServiceFacts {...{ service, lang, say }} />
              </details>
            </div>
          ))}
        </fieldset>
      );
    })}
  </>
);
