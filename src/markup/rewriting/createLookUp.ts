import type { ServiceId } from '../../services/Service';
import { addressesIn } from '../fetching';
import type { ServiceOf } from './ServiceOf';

/** What browsers leave out of an address wherever it stands. */
const LEFT_OUT = /[\t\n\r]/g;

/** Characters that may be bytes of other ones, where a text has one character for each byte. */
const BYTES = /^[\0-\x7f]*[\x80-\xff][\0-\xff]*$/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The same text with its bytes read as UTF-8; where they are not, as it is. */
const fromBytes = (text: string): string => {
  try {
    return utf8.decode(Uint8Array.from(text, (byte) => byte.charCodeAt(0)));
  } catch {
    // Not UTF-8, so the address is read as it stands.
    return text;
  }
};

/** An address and the service that it belongs to. */
export interface Found {
  readonly service: ServiceId;
  readonly url: string;
}

export interface LookUp {
  /** False where no service can be named in a text, of CSS or of a script, on a page with this base. */
  mayName(text: string, base: string): boolean;
  /** The same for the value of an attribute. */
  mayBe(value: string, base: string): boolean;
  /** The first address of a service in the value of an attribute. */
  first(name: string, value: string, base: string): Found | undefined;
}

/** Looks for services in attributes, in texts of characters and of bytes alike. */
export const createLookUp = (serviceOf: ServiceOf): LookUp => {
  const { mayName = () => true } = serviceOf;

  const belongsTo = (url: string, base: string): ServiceId | undefined =>
    serviceOf(url, base) ?? (BYTES.test(url) ? serviceOf(fromBytes(url), base) : undefined);

  // On a page of a service every relative address may be one; pages change their base once.
  let known = { base: '', names: false };
  const isNamed = (base: string): boolean => {
    if (base !== known.base) known = { base, names: mayName(base) };
    return known.names;
  };

  return {
    mayName: (text, base) => mayName(text) || isNamed(base),
    mayBe: (value, base) => mayName(value.replace(LEFT_OUT, '')) || isNamed(base),
    first(name, value, base) {
      for (const address of addressesIn(name, value)) {
        const service = belongsTo(address, base);
        if (service) return { service, url: address.trim() };
      }
      return undefined;
    },
  };
};
