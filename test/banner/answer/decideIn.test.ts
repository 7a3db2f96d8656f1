// @vitest-environment happy-dom
// biome-ignore-all lint/suspicious/noDocumentCookie: cookies as other code on the page writes them
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decideIn } from '../../../src/banner/answer/decideIn';
import { decided, fakeGate } from '../fakeGate';

afterEach(() => {
  vi.restoreAllMocks();
  for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0]}=; max-age=0; path=/`;
});

/** A gate whose decisions do not lie in the past. */
const gateOfToday = (consent = decided([])) => {
  const gate = fakeGate({}, { consent });
  return Object.assign(gate, { now: () => Math.floor(Date.now() / 60_000) });
};

describe('an answer', () => {
  it('is written first and then put in force by the gate', () => {
    const gate = gateOfToday();
    const seen: string[] = [];
    gate.reread = () => {
      seen.push(document.cookie);
      return false;
    };
    const outcome = decideIn(window, gate, { grant: ['google-fonts'], refuse: ['meta-pixel'] });
    expect(outcome).toEqual({ kept: true, deleted: [], reload: false });
    expect(seen[0]).toBe('');
    expect(seen[1]).toContain('yes=google-fonts&no=meta-pixel');
  });

  it('adds to what another tab has decided since', () => {
    const gate = gateOfToday();
    gate.reread = () => {
      gate.become({ consent: { ...decided(['gravatar']), at: gate.now() } });
      return false;
    };
    decideIn(window, gate, { grant: ['google-fonts'] });
    expect(document.cookie).toContain('yes=google-fonts+gravatar');
  });

  it('tells code that is withdrawn, before the gate acts and the page may be left', () => {
    const gate = gateOfToday();
    gate.become({ consent: { ...decided(['google-analytics', 'meta-pixel']), at: gate.now() } });
    const calls: unknown[][] = [];
    Object.assign(window, { fbq: (...given: unknown[]) => calls.push(given) });
    const heard: unknown[] = [];
    gate.reread = () => {
      heard.push(calls.at(-1));
      return true;
    };
    decideIn(window, gate, { refuse: ['meta-pixel', 'gravatar'] });
    expect(heard).toEqual([undefined, ['consent', 'revoke']]);
    expect(calls).toEqual([['consent', 'revoke']]);
  });

  it('deletes what refused services have stored, after the gate has acted', () => {
    document.cookie = '_fbp=1; path=/';
    const gate = gateOfToday(decided(['meta-pixel']));
    let before = '';
    gate.reread = () => {
      before = document.cookie;
      return true;
    };
    expect(decideIn(window, gate, { refuse: ['meta-pixel'] })).toEqual({ kept: true, deleted: ['_fbp'], reload: true });
    expect(before).toContain('_fbp');
  });

  it('changes nothing when the browser does not keep it, and tells the owner', () => {
    document.cookie = '_fbp=1; path=/';
    const gate = gateOfToday();
    vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {});
    expect(decideIn(window, gate, { refuse: ['meta-pixel'] })).toEqual({ kept: false });
    expect(gate.warnings).toEqual(['cookie-unkept']);
    expect(document.cookie).toBe('_fbp=1');
  });
});
