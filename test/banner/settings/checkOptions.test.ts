// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/banner/settings/checkOptions';
import { fakeGate } from '../fakeGate';
import { ownService } from '../ownService';

const page = Object.assign(Object.create(null), {
  location: { hostname: 'www.shop.example' },
});

describe("the owner's options", () => {
  it('pass when they are right', () => {
    const gate = fakeGate({
      domain: 'shop.example',
      texts: { 'banner.title': 'Who may come in?' },
      ownServices: [ownService],
    });
    expect(checkOptions(gate, page).options).toEqual(gate.options);
    expect(gate.warnings).toEqual([]);
  });

  it.each([
    [{ domain: 'hop.example' }, 'domain hop.example'],
    [{ domain: 'other.example' }, 'domain other.example'],
    [{ texts: { 'banner.title': 7 } }, 'texts banner.title'],
  ])('are told of when they are wrong: %j', (wrong, warning) => {
    const gate = fakeGate(wrong);
    checkOptions(gate, page);
    expect(gate.warnings).toEqual([warning]);
  });

  it.each([undefined, null, 'text', 7])('stand without texts when these are %j', (texts) => {
    expect(checkOptions(fakeGate({ texts }), page).options.texts).not.toHaveProperty('banner.title');
  });

  it.each([
    ['no name', { name: undefined }],
    ['no vendor', { vendor: undefined }],
    ['a country that is none', { vendor: { ...ownService.vendor, country: 'Switzerland' } }],
    ['a purpose that is none', { purposes: ['fun'] }],
    ['no purposes', { purposes: [] }],
    ['no stores', { stores: undefined }],
    ['a store without a life', { stores: [{ name: 'a', kind: 'cookie', owner: 'site', use: 'test' }] }],
  ])('leave out an own service with %s, and say so', (_, wrong) => {
    const gate = fakeGate({ ownServices: [Object.assign({}, ownService, wrong)] });
    expect(checkOptions(gate, page).options.ownServices).toEqual([]);
    expect(gate.warnings).toEqual(['own-service weather']);
  });
});
