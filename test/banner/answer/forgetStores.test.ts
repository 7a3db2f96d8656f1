// @vitest-environment happy-dom
// biome-ignore-all lint/suspicious/noDocumentCookie: cookies as other code on the page writes them
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetStores } from '../../../src/banner/answer/forgetStores';
import { ownService } from '../ownService';

const put = (...names: readonly string[]) => {
  for (const name of names) document.cookie = `${name}=1; path=/`;
};

afterEach(() => {
  vi.restoreAllMocks();
  for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0]}=; max-age=0; path=/`;
  localStorage.clear();
  sessionStorage.clear();
});

describe('what refused services have stored', () => {
  it('is deleted by its pattern; what others have stored stays', () => {
    put('_ga', '_ga_ABC123', '_gallery', '_fbp', 'cart');
    expect(forgetStores(['google-analytics'], [], window)).toEqual(['_ga', '_ga_ABC123']);
    expect(document.cookie).toBe('_gallery=1; _fbp=1; cart=1');
  });

  it('goes from local and session storage, too', () => {
    localStorage.setItem('wx_box', '1');
    localStorage.setItem('cart', '1');
    sessionStorage.setItem('wx_tab', '1');
    put('wx_a');
    expect(forgetStores(['weather'], [ownService], window)).toEqual(['wx_a', 'wx_box', 'wx_tab']);
    expect(localStorage.getItem('cart')).toBe('1');
  });

  it('goes although it is not certain enough to be shown', () => {
    put('wx_maybe');
    expect(forgetStores(['weather'], [ownService], window)).toEqual(['wx_maybe']);
  });

  it('is never the decision itself', () => {
    put('einlass', 'other');
    const all = { ...ownService, stores: [{ ...ownService.stores[0], name: '*' }] };
    expect(forgetStores(['weather'], [Object.assign({}, ownService, all)], window)).toEqual(['other']);
    expect(document.cookie).toBe('einlass=1');
  });

  it('is not reported as gone when it stays', () => {
    put('_ga');
    vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {});
    expect(forgetStores(['google-analytics'], [], window)).toEqual([]);
  });

  it('is left where the browser refuses the store, and the other stores are still emptied', () => {
    put('wx_a');
    const page = Object.create(window, {
      location: { value: location },
      localStorage: {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      },
      sessionStorage: { value: sessionStorage },
    });
    sessionStorage.setItem('wx_tab', '1');
    expect(forgetStores(['weather'], [ownService], page)).toEqual(['wx_a', 'wx_tab']);
  });

  it('is nothing for a service that nobody knows, and for an own one that says nothing of it', () => {
    put('_ga');
    const silent = JSON.parse('{"id":"silent"}');
    expect(forgetStores(['unheard-of', 'silent'], [silent], window)).toEqual([]);
  });
});
