import { render } from 'preact';
import { isGranted } from '../../consent/isGranted';
import type { Gate } from '../../gate/Gate';
import type { ServiceId } from '../../services/Service';
import baseCss from '../base.css?inline';
import { createHost, sheetOf } from '../createHost';
import { focusStart } from '../focusStart';
import { fetchFacts } from './catalogueFacts';
import { checkOptions } from './checkOptions';
import { checkTexts } from './checkTexts';
import { concernedIn } from './concernedIn';
import { createTexts } from './createTexts';
import { factsFor } from './factsFor';
import type { Result } from './Result';
import { Settings } from './Settings';
import { saveAnswer } from './saveAnswer';
import { sentencesIn } from './sentencesIn';
import settingsCss from './settings.css?inline';

export { checkOptions };

const NAME = 'einlass-settings';

/** Opens the settings as a modal dialog; when it closes, the focus goes back to `opener`. Open twice is open once. */
export const openSettingsIn = async (doc: Document, unchecked: Gate, opener: Element | undefined): Promise<void> => {
  const [sentences] = await Promise.all([sentencesIn(unchecked.options.locale), fetchFacts(concernedIn(unchecked))]);
  // One that closes just now is on its way out.
  if (doc.querySelector(NAME)?.shadowRoot?.querySelector('dialog[open]')) return;
  const gate = checkOptions(unchecked, doc);
  checkTexts(gate, sentences);
  const { options } = gate;
  const { host, root } = createHost(doc, NAME, [sheetOf(baseCss), sheetOf(settingsCss)]);
  const texts = createTexts(options, sentences);
  const on = new Set(factsFor(gate).services.flatMap(({ id }) => (isGranted(gate.consent(), id) ? id : [])));
  const refusesAll = Reflect.get(navigator, 'globalPrivacyControl') === true;
  let result: Result = { state: 'open' };
  let wanted = '';

  const draw = () => {
    const { services } = factsFor(gate);
    const state = {
      texts,
      options,
      services,
      on,
      result,
      refusesAll,
      wanted,
      consent: gate.consent(),
      now: gate.now(),
    };
    render(<Settings {...state} site={doc.location.host} {...{ onSearch, onSwitch, onSave, onClosed }} />, root);
  };
  const onSearch = (text: string) => {
    wanted = text;
    draw();
  };
  const onSwitch = (id: ServiceId, isOn: boolean) => {
    if (isOn) on.add(id);
    else on.delete(id);
    draw();
  };
  const onSave = async (granted: readonly ServiceId[]) => {
    result = await saveAnswer(gate, granted);
    draw();
    if (result.state === 'saved') root.querySelector('dialog')?.close();
    if (result.state === 'withdrawn') focus(root.querySelector('.actions > button'));
    root.querySelector('.text')?.scrollTo(0, 0);
  };
  const onClosed = () => {
    stop();
    host.remove();
    if (result.state === 'withdrawn' && result.reload) doc.location.reload();
    else if (opener?.isConnected) focus(opener);
    else if (opener) focusStart(doc);
  };
  const follow = async () => {
    draw();
    if (await fetchFacts(concernedIn(gate))) draw();
  };
  const stop = gate.subscribe(follow);
  doc.body.append(host);
  draw();
  root.querySelector('dialog')?.showModal();
};

const focus = (element: Element | null) => element instanceof HTMLElement && element.focus();
