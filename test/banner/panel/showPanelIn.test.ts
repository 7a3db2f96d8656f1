// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPanelIn } from '../../../src/banner/panel/showPanelIn';
import { decided, type FakeGate, fakeGate } from '../fakeGate';

const AVATAR = 'https://secure.gravatar.com/avatar/1';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const rootOf = () => document.querySelector('einlass-panel')?.shadowRoot;
const panelOf = async (gate: FakeGate) => {
  await showPanelIn(document, gate);
  const panel = rootOf()?.querySelector('section');
  if (!panel) throw new Error('no panel');
  return panel;
};
const heldImage = () => {
  document.body.innerHTML = `<img data-einlass="gravatar" data-src="${AVATAR}" alt="">`;
  return new Map([...document.querySelectorAll('img')].map((image) => [image, 'gravatar']));
};

describe('the panel', () => {
  it('stands once in the page, last, however often it is asked for', async () => {
    const gate = fakeGate();
    await showPanelIn(document, gate);
    await showPanelIn(document, gate);
    expect(document.querySelectorAll('einlass-panel')).toHaveLength(1);
    expect(document.body.lastElementChild?.localName).toBe('einlass-panel');
    expect(gate.listening()).toBe(1);
  });

  it('moves what is granted from held to let in', async () => {
    const gate = fakeGate({}, { held: heldImage(), used: ['gravatar'] });
    const panel = await panelOf(gate);
    expect(panel.textContent).toContain('0 escaped · 1 held · 0 let in');
    document.body.insertAdjacentHTML('afterbegin', `<img src="${AVATAR}" alt="">`);
    gate.become({ held: new Map(), consent: decided(['gravatar']) });
    vi.runAllTimers();
    expect(panel.textContent).toContain('0 escaped · 0 held · 1 let in');
  });

  it.each(['{Escape}', 'button'])('is closed by %s, follows nobody any more and does not come back', async (way) => {
    const gate = fakeGate();
    const panel = await panelOf(gate);
    const close = within(panel).getByRole('button', { name: 'Close the owner’s panel' });
    close.focus();
    if (way === 'button') close.click();
    else await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).keyboard(way);
    expect(rootOf()).toBeUndefined();
    expect(gate.listening()).toBe(0);
    await showPanelIn(document, gate);
    expect(rootOf()).toBeUndefined();
  });

  it('has the options looked at, though nothing is asked on the page', async () => {
    const gate = fakeGate({ privacy: '', imprint: '/imprint', texts: { 'banner.title': 1 } });
    await panelOf(gate);
    await vi.waitFor(() => expect(gate.warnings).toEqual(['no-privacy', 'texts banner.title']));
  });
});
