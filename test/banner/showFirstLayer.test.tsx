// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sayFirst } from '../../src/banner/sayFirst';
import { showFirstLayer } from '../../src/banner/showFirstLayer';
import { decided, type FakeGate, fakeGate } from './fakeGate';

const show = async (gate: FakeGate) => {
  const choose = vi.fn();
  showFirstLayer(document, gate, await sayFirst(gate.options), choose);
  return choose;
};
const host = () => document.querySelector('#einlass-banner');
const panel = () => {
  const section = host()?.shadowRoot?.querySelector('section');
  if (!section) throw new Error('no banner');
  return within(section);
};

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

describe('the banner in a page', () => {
  it('is not there when nothing is asked', async () => {
    await show(fakeGate({}, { used: [] }));
    expect(host()).toBeNull();
  });

  it('comes first in the body and takes no focus', async () => {
    document.body.innerHTML = '<button id="before">before</button>';
    document.querySelector<HTMLElement>('#before')?.focus();
    await show(fakeGate({}, { used: ['google-fonts'] }));
    expect(document.body.firstElementChild).toBe(host());
    expect(document.activeElement?.id).toBe('before');
  });

  it('follows the gate: names what is met later, and goes when all is answered', async () => {
    const gate = fakeGate({}, { used: ['google-fonts'] });
    await show(gate);
    gate.become({ used: ['google-fonts', 'meta-pixel'] });
    expect(panel().getByText(/Google Fonts and Meta Pixel/)).toBeTruthy();
    gate.become({ consent: decided([], ['google-fonts', 'meta-pixel']) });
    expect(host()).toBeNull();
  });

  it('answers about the services that it names', async () => {
    const gate = fakeGate({}, { used: ['google-fonts', 'gravatar'], consent: decided([], ['google-fonts']) });
    await show(gate);
    await userEvent.click(panel().getByRole('button', { name: 'Refuse all' }));
    await userEvent.click(panel().getByRole('button', { name: 'Accept all' }));
    expect(gate.answers).toEqual([{ refuse: ['gravatar'] }, { grant: ['gravatar'] }]);
  });

  it('opens the settings with the button that was pressed', async () => {
    const choose = await show(fakeGate({}, { used: ['google-fonts'] }));
    const button = panel().getByRole('button', { name: 'Choose' });
    await userEvent.click(button);
    expect(choose).toHaveBeenCalledWith(button);
  });

  it('ignores Escape', async () => {
    const gate = fakeGate({}, { used: ['google-fonts'] });
    await show(gate);
    await userEvent.keyboard('{Escape}');
    expect(host()).not.toBeNull();
    expect(gate.answers).toEqual([]);
  });

  it('stays, tells why and can be closed when the browser keeps nothing', async () => {
    const gate = fakeGate({}, { used: ['google-fonts'], outcome: { kept: false } });
    await show(gate);
    await userEvent.click(panel().getByRole('button', { name: 'Accept all' }));
    expect(panel().getByRole('status').textContent).toContain('could not be saved');
    await userEvent.click(panel().getByRole('button', { name: 'Close' }));
    expect(host()).toBeNull();
    expect(gate.answers).toHaveLength(1);
  });

  it('lies above the bottom of any page but the privacy policy and the imprint', async () => {
    await show(fakeGate({ privacy: '/privacy' }, { used: ['google-fonts'] }));
    expect(host()?.className).toBe('above');
    document.body.replaceChildren();
    await show(fakeGate({ privacy: document.URL }, { used: ['google-fonts'] }));
    expect(host()?.className).toBe('');
  });
});
