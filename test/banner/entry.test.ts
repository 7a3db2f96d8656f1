// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as entry from '../../src/banner/entry';
import { fakeGate } from './fakeGate';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('the banner chunk', () => {
  it('offers the gate what it calls and nothing else', () => {
    expect(Object.keys(entry).sort()).toEqual([
      'decide',
      'declare',
      'drawPlaceholders',
      'explain',
      'openSettings',
      'showBanner',
      'showPanel',
      'signalWithdrawal',
    ]);
  });

  it('shows one banner however often it is asked to', async () => {
    const gate = fakeGate({}, { used: ['google-fonts'] });
    await entry.showBanner(gate);
    await entry.showBanner(gate);
    expect(document.querySelectorAll('einlass-banner')).toHaveLength(1);
    expect(gate.listening()).toBe(1);
  });

  it('opens one settings dialog however often it is asked to', async () => {
    const gate = fakeGate({}, { used: ['google-fonts'] });
    await entry.openSettings(gate);
    await entry.openSettings(gate);
    expect(document.querySelectorAll('einlass-settings')).toHaveLength(1);
  });

  it('follows the gate with placeholders once however often it is asked to', async () => {
    const gate = fakeGate();
    await entry.drawPlaceholders(gate);
    await entry.drawPlaceholders(gate);
    expect(gate.listening()).toBe(1);
  });

  it('follows the gate with declarations once however often it is asked to', async () => {
    const gate = fakeGate();
    await entry.declare(gate);
    await entry.declare(gate);
    expect(gate.listening()).toBe(1);
  });

  it('shows one panel however often it is asked to', async () => {
    const gate = fakeGate();
    await entry.showPanel(gate);
    await entry.showPanel(gate);
    expect(document.querySelectorAll('einlass-panel')).toHaveLength(1);
  });

  it('explains a problem to the owner with what the owner wrote', async () => {
    expect(await entry.explain('days', '$& 400')).toBe(
      '"days" cannot be "$& 400", so a decision stands for one day. Write a number from 1 to 365.',
    );
  });
});
