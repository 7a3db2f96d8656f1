import { describe, expect, it } from 'vitest';
import { connectionsIn } from '../../../../src/tools/cli/browser/connectionsIn';

const logOf = (...params: object[]): string =>
  JSON.stringify({
    constants: { timeTickOffset: 1000, logEventTypes: { HOST_RESOLVER_MANAGER_REQUEST: 4, OTHER: 5 } },
    events: params.map((one, index) => ({
      type: 'host' in one && !('port' in one) ? 4 : 5,
      time: String(index),
      phase: 1,
      params: one,
      source: {},
    })),
  });

const HOSTS = ['www.example.org'];

describe("Chromium's log of the network", () => {
  it('tells of connections that no request followed, and when', () => {
    const log = logOf({}, { group_id: 'pm/https://a.example.net <https://example.org cross_site>' });
    expect(connectionsIn(log, HOSTS)).toEqual([{ at: 1001, origin: 'https://a.example.net', type: 'connection' }]);
  });

  it('tells of look-ups, with a scheme or without', () => {
    const key = { network_anonymization_key: 'https://example.org cross_site' };
    const log = logOf({ host: 'https://a.example.net', ...key }, { host: 'b.example.net:443', ...key });
    expect(connectionsIn(log, HOSTS).map(({ origin, type }) => [origin, type])).toEqual([
      ['https://a.example.net', 'name look-up'],
      ['https://b.example.net:443', 'name look-up'],
    ]);
  });

  it('keeps out what the browser asks for itself, and what other sites do', () => {
    const log = logOf(
      { group_id: 'https://accounts.google.com <https://google.com same_site>' },
      { group_id: 'https://a.example.net <null>' },
      { group_id: 'https://a.example.net <https://notexample.org cross_site>' },
      { host: 'https://a.example.net', network_anonymization_key: 'null' },
      { host: 'https://a.example.net' },
      // A job for QUIC, which a connection or a request stands for already.
      { host: 'a.example.net', port: 443, network_anonymization_key: 'https://example.org cross_site' },
    );
    expect(connectionsIn(log, HOSTS)).toEqual([]);
  });

  it.each(['', '{"constants":', '{}'])('is refused where it is none: %j', (log) => {
    expect(() => connectionsIn(log, HOSTS)).toThrow();
  });
});
