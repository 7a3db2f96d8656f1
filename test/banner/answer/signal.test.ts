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

  it('hears by a method of its queue, which may be given data', () => {
    const queue = { push: vi.fn() };
    vi.stubGlobal('wx', { queue });
    const asking = { ...own, signals: { calls: [['wx.queue.push', ['consent', { storage: 'denied' }]]] } } as const;
    signal(['weather'], true, [asking], window);
    expect(queue.push.mock.calls).toEqual([[['consent', { storage: 'denied' }]]]);
    expect(queue.push.mock.contexts).toEqual([queue]);
  });

  it('of the catalogue hears by arrays that the page has made', () => {
    const uetq: unknown[] = [];
    vi.stubGlobal('uetq', uetq);
    vi.stubGlobal('_paq', []);
    signal(['uet', 'matomo', 'pinterest'], true, [], window);
    expect(uetq).toEqual(['consent', 'update', { ad_storage: 'granted' }]);
    expect(Reflect.get(window, '_paq')).toEqual([['setConsentGiven', false]]);
    expect(Reflect.has(window, 'pintrk')).toBe(false);
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
