import { describe, expect, it } from 'vitest';
import { ownServiceOf } from '../../../../../src/wordpress/scripts/admin/form/ownServiceOf';

const typed = {
  name: ' Karten & Plätze ',
  hosts: 'https://www.maps.example/embed?x=1, tile.maps.example\nmaps.example',
  company: 'Maps Ltd',
  address: '1 Quay, Dublin',
  country: 'ie',
  policyUrl: 'https://maps.example/privacy ',
  purpose: 'media',
} as const;

describe('an own service', () => {
  it('is made of what was typed', () => {
    expect(ownServiceOf(typed)).toEqual({
      id: 'karten-plaetze',
      name: 'Karten & Plätze',
      purposes: ['media'],
      vendor: { name: 'Maps Ltd', address: '1 Quay, Dublin', country: 'IE' },
      match: [{ host: 'maps.example' }, { host: 'tile.maps.example' }],
      stores: [],
      policyUrl: 'https://maps.example/privacy',
    });
  });

  it.each([
    ['Öffi Größe', 'oeffi-groesse'],
    ['Cafés №1', 'cafes-no1'],
    ['—', ''],
  ])('called %j has the id %j', (name, id) => {
    expect(ownServiceOf({ ...typed, name }).id).toBe(id);
  });
});
