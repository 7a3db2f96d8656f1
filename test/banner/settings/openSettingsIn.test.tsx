// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettingsIn } from '../../../src/banner/settings/openSettingsIn';
import { decided, type FakeGate, fakeGate } from '../fakeGate';
import { ownService } from '../ownService';

beforeEach(() => {
  // happy-dom knows no top layer; what is tested here does not need one.
  HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const dialogElement = () => document.querySelector('einlass-settings')?.shadowRoot?.querySelector('dialog');
const open = async (gate: FakeGate, opener?: Element) => {
  await openSettingsIn(document, gate, opener);
  const dialog = dialogElement();
  if (!dialog) throw new Error('no settings');
  return within(dialog);
};
const press = (dialog: Awaited<ReturnType<typeof open>>, name: string | RegExp) =>
  userEvent.click(dialog.getByRole('button', { name }));
const switchOf = (dialog: Awaited<ReturnType<typeof open>>, name: string) =>
  dialog.getByRole<HTMLInputElement>('switch', { name });

describe('the settings', () => {
  it('show a switch for each service that the page uses, under its purpose, all off', async () => {
    const dialog = await open(fakeGate({}, { used: ['google-analytics', 'google-fonts', 'facebook-plugins'] }));
    expect(dialog.getAllByRole<HTMLInputElement>('switch').map(({ checked }) => checked)).toEqual([
      false,
      false,
      false,
    ]);
    const statistics = within(dialog.getByRole('group', { name: 'Statistics' }));
    expect(statistics.getByRole('switch', { name: 'Google Analytics' })).toBeTruthy();
    const media = within(dialog.getByRole('group', { name: 'Embedded content' }));
    expect(media.getAllByRole('switch')).toHaveLength(2);
  });

  it('show what was granted as on, and services of other pages of the site, too', async () => {
    const dialog = await open(
      fakeGate({}, { used: ['google-fonts'], consent: decided(['google-fonts'], ['gravatar']) }),
    );
    expect(switchOf(dialog, 'Google Fonts').checked).toBe(true);
    expect(switchOf(dialog, 'Gravatar').checked).toBe(false);
  });

  it('change nothing before the selection is saved', async () => {
    const gate = fakeGate({}, { used: ['google-fonts', 'gravatar'] });
    const dialog = await open(gate);
    await userEvent.click(switchOf(dialog, 'Google Fonts'));
    expect(gate.answers).toEqual([]);
    await press(dialog, 'Save selection');
    expect(gate.answers).toEqual([{ grant: ['google-fonts'], refuse: ['gravatar'] }]);
    expect(dialogElement()).toBeUndefined();
  });

  it('offer three answers that look the same', async () => {
    const dialog = await open(fakeGate({}, { used: ['google-fonts'] }));
    const answers = ['Refuse all', 'Accept all', 'Save selection'].map((name) => dialog.getByRole('button', { name }));
    expect(new Set(answers.map(({ className }) => className)).size).toBe(1);
  });

  it.each([
    ['Refuse all', { grant: [], refuse: ['google-fonts', 'gravatar', 'gone'] }],
    ['Accept all', { grant: ['google-fonts', 'gravatar'], refuse: ['gone'] }],
    ['Save selection', { grant: [], refuse: ['google-fonts', 'gravatar', 'gone'] }],
  ])('answer with "%s" about every service, and never grant one that no longer exists', async (name, answer) => {
    const gate = fakeGate({}, { used: ['google-fonts', 'gravatar'], consent: decided([], ['gone']) });
    await press(await open(gate), name);
    expect(gate.answers).toEqual([answer]);
  });

  it('close without an answer and give the focus back', async () => {
    document.body.innerHTML = '<button>Open</button>';
    const opener = document.querySelector('button') ?? undefined;
    const gate = fakeGate({}, { used: ['google-fonts'] });
    await press(await open(gate, opener), 'Close without saving');
    expect(gate.answers).toEqual([]);
    expect(document.activeElement).toBe(opener);
    expect(gate.listening()).toBe(0);
  });

  it('put the focus at the start of the page when what opened them is gone', async () => {
    document.body.innerHTML = '<button>Open</button>';
    const opener = document.querySelector('button') ?? undefined;
    const start = vi.spyOn(document.body, 'focus');
    const dialog = await open(fakeGate(), opener);
    opener?.remove();
    await press(dialog, 'Close without saving');
    expect(start).toHaveBeenCalledOnce();
  });

  it('say so when the browser keeps nothing, and stay', async () => {
    const dialog = await open(fakeGate({}, { used: ['google-fonts'], outcome: { kept: false } }));
    await press(dialog, 'Accept all');
    expect(dialog.getByRole('status').textContent).toContain('Nothing was changed.');
  });

  it('tell of the signal by which the browser refuses for all sites', async () => {
    vi.stubGlobal('navigator', Object.create(navigator, { globalPrivacyControl: { value: true } }));
    const dialog = await open(fakeGate({}, { used: ['google-fonts'] }));
    expect(dialog.getByText(/Global Privacy Control/)).toBeTruthy();
    vi.unstubAllGlobals();
  });

  it('have nothing to answer on a page without services', async () => {
    const dialog = await open(fakeGate());
    expect(dialog.queryByRole('switch')).toBeNull();
    expect(dialog.queryByRole('button', { name: 'Accept all' })).toBeNull();
    expect(dialog.getByText(/no service that needs your consent/)).toBeTruthy();
  });

  it('speak the language of the page, in the words of the owner', async () => {
    const dialog = await open(
      fakeGate({ lang: 'de', texts: { 'settings.save': 'So speichern' } }, { used: ['google-fonts'] }),
    );
    expect(dialog.getByRole('heading', { name: 'Datenschutz-Einstellungen' })).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'So speichern' })).toBeTruthy();
  });

  it("show the owner's own services in the same form", async () => {
    const dialog = await open(fakeGate({ ownServices: [ownService] }, { used: ['weather'] }));
    expect(within(dialog.getByRole('group', { name: 'Embedded content' })).getByRole('switch').id).toBe('');
    expect(dialog.getByText('Details on Weather Box')).toBeTruthy();
  });
});

describe('after a withdrawal, the settings', () => {
  const withdraw = async (reload: boolean) => {
    const gate = fakeGate(
      {},
      { used: ['meta-pixel'], consent: decided(['meta-pixel']), outcome: { kept: true, deleted: ['_fbp'], reload } },
    );
    const dialog = await open(gate);
    await press(dialog, 'Refuse all');
    return dialog;
  };

  it('report what was taken back, what was deleted and what only the browser can delete', async () => {
    const dialog = await withdraw(false);
    const report = within(dialog.getByRole('status'));
    expect(report.getByText('Taken back: Meta Pixel. The service is not loaded any more.')).toBeTruthy();
    expect(report.getByText('_fbp')).toBeTruthy();
    expect(report.getByText(/^fr, datr \(facebook.com\)$/)).toBeTruthy();
    expect(dialog.queryByRole('switch')).toBeNull();
  });

  it('load the page anew when they are closed, if code still runs', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    const dialog = await withdraw(true);
    expect(dialog.getByRole('status').textContent).toContain('still running');
    await press(dialog, 'Reload the page');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('load nothing anew when no code ran', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    await press(await withdraw(false), 'Done');
    expect(reload).not.toHaveBeenCalled();
  });
});
