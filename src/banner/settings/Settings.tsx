import type { Consent, EpochMinutes } from '../../consent/Consent';
import type { Options } from '../../gate/Options';
import type { ServiceId } from '../../services/Service';
import type { Facts } from '../../words/factsOf';
import type { Texts } from '../../words/Texts';
import { Button } from '../Button';
import { Decision } from './Decision';
import { Necessary } from './Necessary';
import { Purposes } from './Purposes';
import { Report } from './Report';
import type { Result } from './Result';
import { ServiceSearch } from './ServiceSearch';
import { searchServices } from './searchServices';

interface Props {
  readonly texts: Texts;
  readonly options: Options;
  readonly services: readonly Facts[];
  /** Ids of the services that are switched on. */
  readonly on: ReadonlySet<ServiceId>;
  readonly consent: Consent;
  readonly now: EpochMinutes;
  /** Host of the page. */
  readonly site: string;
  /** The browser says no for all sites, by Global Privacy Control. */
  readonly refusesAll: boolean;
  readonly result: Result;
  /** What the visitor looks for among the services; empty: all are shown. */
  readonly wanted: string;
  onSearch(wanted: string): void;
  onSwitch(id: ServiceId, on: boolean): void;
  /** Grants these services and refuses all others. */
  onSave(granted: readonly ServiceId[]): void;
  /** The dialog was closed, by a button or the keyboard. */
  onClosed(): void;
}

/** Draws the settings as a modal dialog. Closing it saves nothing. */
export const Settings = (props: Props) => {
  const { say } = props.texts;
  const isReport = props.result.state === 'withdrawn';
  const close = say(isReport ? 'banner.close' : 'settings.close');
  return (
    <dialog class="panel" part="settings" aria-labelledby="title" lang={props.options.lang} onClose={props.onClosed}>
      <div class="head">
        <h2 id="title" tabIndex={-1} autofocus>
          {say('settings.title')}
        </h2>
        <button type="button" class="cross" part="close" aria-label={close} title={close} onClick={closeDialog}>
          ×
        </button>
      </div>
      {/* A report has nothing in it that takes the focus, and a keyboard must scroll it all the same. */}
      <div class="text" part="text" tabIndex={isReport ? 0 : undefined}>
        <div role="status">
          <Status {...props} />
        </div>
        {!isReport && <Choices {...props} />}
      </div>
      <div class="actions">
        <Actions {...props} />
      </div>
    </dialog>
  );
};

const closeDialog = ({ currentTarget }: { readonly currentTarget: Element }) =>
  currentTarget.closest('dialog')?.close();

const Status = ({ result, options: { lang }, texts: { say } }: Props) => {
  if (result.state === 'withdrawn') return <Report {...{ result, lang, say }} />;
  return result.state === 'unkept' ? <p>{say('settings.unkept')}</p> : null;
};

/** From how many services on a search is of use. */
const MANY = 8;

const Choices = ({ options, services, on, consent, now, site, refusesAll, wanted, texts, ...does }: Props) => {
  const { lang, days } = options;
  const { say } = texts;
  const shown = searchServices(services, wanted, texts);
  const nameOf = (id: ServiceId) => services.find((service) => service.id === id)?.name ?? id;
  return (
    <>
      <p>{say(services.length > 0 ? 'settings.intro' : 'settings.none')}</p>
      {refusesAll && <p>{say('settings.refusesAll')}</p>}
      {services.length >= MANY && (
        <ServiceSearch {...{ say, wanted }} shown={shown.length} count={services.length} onSearch={does.onSearch} />
      )}
      <Purposes {...{ lang, on }} services={shown} onSwitch={does.onSwitch} {...texts} />
      {services.length > 0 && <p>{say('settings.law')}</p>}
      <Necessary {...{ lang, days, say }} />
      <Decision {...{ consent, options, now, site, say, nameOf }} />
    </>
  );
};

const Actions = ({ result, services, on, onSave, texts: { say } }: Props) => {
  if (result.state === 'withdrawn') {
    const text = say(result.reload ? 'report.reloadNow' : 'report.done');
    return <Button id="close" text={text} onClick={(button) => button.closest('dialog')?.close()} />;
  }
  const ids = services.map(({ id }) => id);
  return services.length === 0 ? null : (
    <>
      <Button id="refuse" text={say('banner.refuse')} onClick={() => onSave([])} />
      <Button id="grant" text={say('banner.grant')} onClick={() => onSave(ids)} />
      <Button id="save" text={say('settings.save')} onClick={() => onSave(ids.filter((id) => on.has(id)))} />
    </>
  );
};
