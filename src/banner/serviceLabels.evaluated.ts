import { services } from '../services';
import { type Label, labelOf } from './labelOf';

/** Labels of the catalogue by service id. The build replaces this module by its value. */
export const serviceLabels: Readonly<Record<string, Label>> = Object.fromEntries(
  services.map((service) => [service.id, labelOf(service)]),
);
