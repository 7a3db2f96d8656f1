import type { CheckData } from './CheckData';
import type { Contact } from './Contact';
import { fill } from './fill';
import { groupContacts, type Line } from './groupContacts';

interface Props {
  readonly contacts: readonly Contact[];
  readonly data: Pick<CheckData, 'names' | 'texts'>;
}

/** What was found, the urgent first. */
export const Report = ({ contacts, data }: Props) => {
  const { leaked, others, held } = groupContacts(contacts);
  if (contacts.length === 0) return <p>{data.texts.nothing}</p>;
  return (
    <>
      <Table of="leaked" lines={leaked} data={data} cure={cureFor} />
      <Table of="others" lines={others} data={data} cure={() => 'cure-other'} />
      <Table of="held" lines={held} data={data} />
    </>
  );
};

/** Which sentence helps, by what has named the address. */
const cureFor = ({ cure, place }: Line): string => {
  if (place === 'elsewhere') return 'cure-elsewhere';
  if (cure) return 'cure-tag';
  return place === 'css' ? 'cure-css' : 'cure-script';
};

interface TableProps {
  readonly of: 'leaked' | 'others' | 'held';
  readonly lines: readonly Line[];
  readonly data: Props['data'];
  /** The key of what helps. @default nothing is to be done */
  readonly cure?: (line: Line) => string;
}

const Table = ({ of, lines, data: { names, texts }, cure }: TableProps) =>
  lines.length === 0 ? null : (
    <section class={`einlass-found einlass-found-${of}`}>
      <h3>{fill(texts[of], { count: lines.length })}</h3>
      <p>{texts[`${of}-1`]}</p>
      <table class="widefat striped">
        <thead>
          <tr>
            <th scope="col">{of === 'others' ? texts.host : texts.service}</th>
            <th scope="col">{texts.address}</th>
            <th scope="col">{texts.where}</th>
            {cure && <th scope="col">{texts.cure}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.service} ${line.place} ${line.url} ${line.cure}`}>
              <th scope="row" data-label={of === 'others' ? texts.host : texts.service}>
                {names[line.service] ?? (line.service || hostOf(line.url))}
              </th>
              <td data-label={texts.address}>
                {line.url ? <code>{line.url}</code> : texts.code} <span class="einlass-place">{line.place}</span>
              </td>
              <td data-label={texts.where}>
                <Pages pages={[...line.pages]} more={texts.more} />
              </td>
              {cure && (
                <td data-label={texts.cure}>
                  {texts[cure(line)]}
                  {line.cure && <code class="einlass-markup">{line.cure}</code>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

const SHOWN = 3;

const Pages = ({ pages, more }: { pages: readonly (readonly [string, string])[]; more: string | undefined }) => (
  <>
    {pages.slice(0, SHOWN).map(([url, title], index) => (
      <>
        {index > 0 && ', '}
        <a href={url}>{title}</a>
      </>
    ))}
    {pages.length > SHOWN && ` ${fill(more, { count: pages.length - SHOWN })}`}
  </>
);

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
