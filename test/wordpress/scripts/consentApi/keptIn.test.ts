import { expect, it } from 'vitest';
import { keptIn } from '../../../../src/wordpress/scripts/consentApi/keptIn';

it('tells a yes, a no and silence apart', () => {
  const { category } = keptIn('a=1; wp_consent_statistics=allow; wp_consent_marketing=deny', 'wp_consent');
  expect(['statistics', 'marketing', 'preferences'].map(category)).toEqual([true, false, undefined]);
});

it("does not take a category for another, nor another site's cookies for its own", () => {
  const { category } = keptIn('wp_consent_statistics-anonymous=allow; xwp_consent_statistics=allow', 'wp_consent');
  expect(category('statistics')).toBeUndefined();
});

it.each([
  'wp_consent_consented_services={"google-ads":true,"meta-pixel":false}',
  'wp_consent_consented_services=%7B%22google-ads%22%3Atrue%2C%22meta-pixel%22%3Afalse%7D',
])('reads services from %s', (cookies) => {
  expect(keptIn(cookies, 'wp_consent').services).toEqual({ 'google-ads': true, 'meta-pixel': false });
});

it.each([
  '',
  'wp_consent_consented_services=',
  'wp_consent_consented_services=%',
  'wp_consent_consented_services=null',
])('reads no service from %j', (cookies) => {
  expect(keptIn(cookies, 'wp_consent').services).toEqual({});
});
