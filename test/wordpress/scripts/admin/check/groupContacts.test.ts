import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../../../src/wordpress/scripts/admin/check/Contact';
import { groupContacts } from '../../../../../src/wordpress/scripts/admin/check/groupContacts';

const contact = (some: Partial<Contact>): Contact => ({
  service: 'gravatar',
  url: 'https://gravatar.com/1',
  page: '/',
  title: 'Start',
  held: false,
  place: 'img',
  ...some,
});

describe('the report', () => {
  it('tells apart what leaked, what nobody knows and what is held', () => {
    const { leaked, others, held } = groupContacts([
      contact({}),
      contact({ service: '', url: 'https://cdn.example.net/' }),
      contact({ service: '', url: 'https://www.laden.example/go', place: 'elsewhere' }),
      contact({ held: true }),
    ]);
    expect(leaked.map(({ url }) => url)).toEqual(['https://www.laden.example/go', 'https://gravatar.com/1']);
    expect(others.map(({ url }) => url)).toEqual(['https://cdn.example.net/']);
    expect(held).toHaveLength(1);
  });

  it('has one line for an address on many pages, and for a tag with many addresses', () => {
    const { leaked } = groupContacts([
      contact({}),
      contact({ page: '/2', title: '' }),
      contact({ url: 'https://gravatar.com/a', cure: '<img>' }),
      contact({ url: 'https://gravatar.com/b', cure: '<img>', place: 'other' }),
    ]);
    expect(leaked.map(({ pages }) => [...pages])).toEqual([
      [
        ['/', 'Start'],
        ['/2', '/2'],
      ],
      [['/', 'Start']],
    ]);
  });
});
