// @vitest-environment happy-dom
// biome-ignore-all lint/suspicious/noDocumentCookie: cookies as other code on the page writes them
import Cookies from 'js-cookie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepDecision } from '../../../src/banner/answer/keepDecision';
import { parseConsent } from '../../../src/consent/parseConsent';

const decision = {
  state: 'decided',
  granted: new Set(['google-fonts', 'facebook-plugins']),
  refused: new Set(['google-analytics']),
  at: Math.floor(Date.now() / 60_000),
  policy: '2026-05-01',
} as const;

afterEach(() => {
  vi.restoreAllMocks();
  document.cookie = 'einlass=; max-age=0; path=/';
});

const shop = { hostname: 'shop.example', pathname: '/', protocol: 'https:' };

describe('the decision in its cookie', () => {
  it('is read back as it was decided', () => {
    expect(keepDecision(decision, { days: 1, domain: '' }, location)).toBe(true);
    const text = Cookies.get('einlass');
    expect(parseConsent(text, { now: decision.at, days: 1, policy: '2026-05-01' })).toEqual(decision);
    expect(document.cookie).toContain('yes=facebook-plugins+google-fonts&no=google-analytics');
  });

  it('lives from the decision on, whatever time it is written', () => {
    const set = vi.spyOn(Cookies, 'set');
    keepDecision(decision, { days: 30, domain: '' }, shop);
    expect(set.mock.calls[0]?.[2]).toEqual({
      path: '/',
      domain: '',
      sameSite: 'Lax',
      secure: true,
      expires: new Date((decision.at + 30 * 1440) * 60_000),
    });
  });

  it('is shared with subdomains where the owner wants it', () => {
    const set = vi.spyOn(Cookies, 'set');
    keepDecision(decision, { days: 1, domain: 'shop.example' }, location);
    expect(set.mock.calls[0]?.[2]?.domain).toBe('shop.example');
  });

  it('holds for this host when the domain is not the one of the page', () => {
    expect(keepDecision(decision, { days: 1, domain: 'elsewhere.example' }, location)).toBe(true);
  });

  it('is not kept where the browser drops what is written', () => {
    vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {});
    expect(keepDecision(decision, { days: 1, domain: '' }, location)).toBe(false);
  });

  it('is not kept where a frame may not touch cookies', () => {
    vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect(keepDecision(decision, { days: 1, domain: '' }, location)).toBe(false);
  });
});
