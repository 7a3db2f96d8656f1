// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { signal } from '../../../src/banner/answer/signal';
import { ownService } from '../ownService';

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

const own = {
  ...ownService,
  signals: { calls: [['wx', 'start', true]] },
  optOut: { calls: [['wx', 'stop']], flag: { prefix: 'wx-off-', id: 'WX-\\d+' } },
} as const;

describe("the services' own code", () => {
  it('hears that it may run, and that it must stop', () => {
    const wx = vi.fn();
    vi.stubGlobal('wx', wx);
    signal(['weather'], true, [own], window);
    expect(wx.mock.calls).toEqual([['start', true]]);
    signal(['weather'], false, [own], window);
    expect(wx.mock.lastCall).toEqual(['stop']);
  });

  it('finds a flag for each of its ids in the page', () => {
    document.head.append(
      Object.assign(document.createElement('script'), { type: 'text/plain', textContent: 'run("WX-12")' }),
    );
    signal(['weather'], false, [own], window);
    expect(Reflect.get(window, 'wx-off-WX-12')).toBe(true);
    signal(['weather'], true, [own], window);
    expect(Reflect.get(window, 'wx-off-WX-12')).toBe(false);
  });

  it('is not needed, and may fail', () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    signal(['weather', 'unheard-of'], true, [own], window);
    vi.stubGlobal('wx', () => {
      throw new Error('broken');
    });
    signal(['weather'], true, [own], window);
    expect(reported).toHaveBeenCalledOnce();
  });
});
