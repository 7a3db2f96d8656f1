import { services } from '../../services';
import { type ServiceSignals, signalsOf } from './signalsOf';

/** What tells each service's code of a decision; services that nothing is told of are left out. */
export const signals: Readonly<Record<string, ServiceSignals>> = Object.fromEntries(
  services.flatMap((service) => {
    const told = signalsOf(service);
    return Object.keys(told).length > 0 ? [[service.id, told]] : [];
  }),
);
