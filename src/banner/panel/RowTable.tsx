import type { ServiceId } from '../../services/Service';
import type { Say } from '../../words/TextKey';
import { cureFor } from './cureFor';
import type { Row } from './Row';
import { recognisedBy } from './recognisedBy';

interface Props {
  readonly say: Say;
  readonly rows: readonly Row[];
  /** Id of the heading. */
  readonly labelledBy: string;
  /** What a service is called. */
  readonly nameOf: (id: ServiceId) => string;
}

/** Draws what was found as a table: service, tag or call, address, rule; and the cure below an address that escaped. */
export const RowTable = ({ say, rows, labelledBy, nameOf }: Props) => (
  <table aria-labelledby={labelledBy}>
    <thead>
      <tr>
        <th scope="col">{say('panel.service')}</th>
        <th scope="col">{say('panel.what')}</th>
        <th scope="col">{say('panel.address')}</th>
        <th scope="col">{say('panel.rule')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={[row.service, row.what, row.url]}>
          <th scope="row">
            {row.service ? nameOf(row.service) : '–'} <code>{row.service}</code>
          </th>
          <td>
            <code>{row.what || '–'}</code>
          </td>
          <td>
            <Address {...{ say, row }} />
          </td>
          <td>
            <RowRule {...{ say, row }} />
            {row.ungranted && <p>{say('panel.ungranted')}</p>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

interface CellProps {
  readonly say: Say;
  readonly row: Row;
}

const RowRule = ({ say, row }: CellProps) =>
  recognisedBy(row, say).map((part) => (row.rule ? <code key={part}>{part}</code> : <p key={part}>{part}</p>));

const Address = ({ say, row }: CellProps) => (
  <>
    {row.url ? <code>{row.url}</code> : say('panel.noAddress')}
    {row.cure && (
      <p class="cure">
        {say('panel.cure')} <code>{row.cure}</code>
      </p>
    )}
    {row.cure === '' && <p class="cure">{cureFor(row, say)}</p>}
  </>
);
