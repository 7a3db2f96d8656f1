import { useRef, useState } from 'preact/hooks';
import type { Purpose } from '../../../../services/Service';
import { type Described, ownServiceOf } from './ownServiceOf';

/** What `Service_Fields` hands to the form. */
export interface OwnServiceData {
  /** Titles of the purposes by their names. */
  readonly purposes: Readonly<Record<Purpose, string>>;
  /** Sentences by key, see `Own_Service_Texts`. */
  readonly texts: Readonly<Record<string, string>>;
}

interface Props {
  readonly data: OwnServiceData;
  /** Takes a service over into the list. False when the list cannot be read, so that nothing can be added to it. */
  readonly add: (service: Described) => boolean;
}

const FIELDS = ['name', 'hosts', 'company', 'address', 'country', 'policyUrl'] as const;
type Field = (typeof FIELDS)[number];

const EMPTY: Readonly<Record<Field, string>> = {
  name: '',
  hosts: '',
  company: '',
  address: '',
  country: '',
  policyUrl: '',
};

/** A few fields that make the JSON of a service. They stand within the form of the settings, and are not sent with it. */
export const OwnServiceForm = ({ data: { purposes, texts }, add }: Props) => {
  const [values, setValues] = useState(EMPTY);
  const [purpose, setPurpose] = useState<Purpose>('media');
  const [said, setSaid] = useState('');
  const first = useRef<HTMLInputElement>(null);

  const take = () => {
    const missing = FIELDS.filter((field) => values[field].trim() === '');
    if (missing.length > 0) return setSaid(`${texts.missing} ${missing.map((field) => texts[field]).join(', ')}`);
    if (!add(ownServiceOf({ ...values, purpose }))) return setSaid(texts.unreadable ?? '');
    setValues(EMPTY);
    setSaid(texts.added ?? '');
    first.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Else the settings would be sent.
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    take();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands in for the form that may not be nested
    <div class="einlass-own-form" onKeyDown={onKeyDown}>
      {FIELDS.map((field, index) => (
        <p key={field}>
          <label>
            <span>{texts[field]}</span>
            <input
              ref={index === 0 ? first : null}
              // Not "url": what is half typed here must not keep the settings from being sent.
              type="text"
              class="regular-text"
              placeholder={texts[`${field}-example`]}
              value={values[field]}
              onInput={({ currentTarget }) => setValues({ ...values, [field]: currentTarget.value })}
            />
          </label>
        </p>
      ))}
      <p>
        <label>
          <span>{texts.purpose}</span>
          <select value={purpose} onChange={({ currentTarget }) => setPurpose(currentTarget.value as Purpose)}>
            {Object.entries(purposes).map(([name, title]) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>
        <button type="button" class="button" onClick={take}>
          {texts.take}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  );
};
