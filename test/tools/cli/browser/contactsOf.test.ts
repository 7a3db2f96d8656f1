import { describe, expect, it } from 'vitest';
import type { Connection } from '../../../../src/tools/cli/browser/connectionsIn';
import { contactsOf } from '../../../../src/tools/cli/browser/contactsOf';

const pages = ['https://www.example.org/'];
const connection = (origin: string, type: Connection['type'] = 'connection'): Connection => ({ at: 0, origin, type });

describe('the contacts of a step', () => {
  it('are third parties alone, in their order', () => {
    const requests = [
      { type: 'document', url: 'https://www.example.org/' },
      { type: 'image', url: 'data:image/gif,' },
      { type: 'image', url: 'https://cdn.example.net/a.png' },
      { type: 'font', url: 'https://fonts.gstatic.com/a.woff2' },
    ];
    expect(contactsOf({ requests, connections: [], pages })).toEqual([
      { party: { kind: 'unknown' }, type: 'image', url: 'https://cdn.example.net/a.png' },
      {
        party: { kind: 'service', service: 'google-fonts' },
        type: 'font',
        url: 'https://fonts.gstatic.com/a.woff2',
      },
    ]);
  });

  it('are connections where no request accounts for them, each host once', () => {
    const requests = [{ type: 'image', url: 'https://cdn.example.net/a.png' }];
    const connections = [
      connection('https://cdn.example.net', 'name look-up'),
      connection('https://cdn.example.net:443'),
      connection('https://b.example.net', 'name look-up'),
      connection('https://b.example.net'),
      connection('https://b.example.net'),
      connection('https://b.example.net', 'name look-up'),
      connection('https://c.example.net', 'name look-up'),
      connection('https://static.example.org'),
    ];
    expect(contactsOf({ requests, connections, pages }).map(({ url, type }) => `${type} ${url}`)).toEqual([
      'image https://cdn.example.net/a.png',
      'connection https://b.example.net',
      'name look-up https://c.example.net',
    ]);
  });
});
