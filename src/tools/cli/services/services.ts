import { services as catalogue } from '../../../services';
import { type ExitCode, exit } from '../ExitCode';
import type { Io } from '../Io';
import { listed } from './listed';
import { servicesTable } from './servicesTable';

/** `einlass services`: the catalogue, as a table or as JSON. */
export const services = ({ json }: { json: boolean }, { out }: Pick<Io, 'out'>): ExitCode => {
  const list = listed(catalogue);
  const [headings = '', ...lines] = servicesTable(list, out.columns);
  out.write(json ? `${JSON.stringify(list, null, 2)}\n` : `${[out.paint('bold', headings), ...lines].join('\n')}\n`);
  return exit.done;
};
