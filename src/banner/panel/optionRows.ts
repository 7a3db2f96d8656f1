import type { Options } from '../../gate/Options';

/** An option, and what the owner wrote for it. */
export interface OptionRow {
  readonly key: string;
  /** What holds; empty: nothing. */
  readonly value: string;
  /** What was written, where another value holds. */
  readonly written: string | undefined;
  /** False for a key that nothing reads, such as a misspelt one. */
  readonly known: boolean;
}

/** The options as they were read, in the order in which the README has them; what nothing reads comes last. */
export const optionRows = (options: Options): readonly OptionRow[] => {
  const { lang, services, days, policy, privacy, imprint, domain, strict, shield, button, raw } = options;
  const inForce: Readonly<Record<string, unknown>> = {
    lang,
    services: services.join(', '),
    days,
    policy,
    privacy,
    imprint,
    domain,
    strict,
    shield,
    button: button || 'left',
    ownServices: options.ownServices.map(({ id }) => id).join(', '),
    texts: Object.keys(Object(options.texts)).join(', '),
  };
  const known = Object.entries(inForce).map(([key, value]) => {
    const written = textOf(raw[key]);
    const same = key in DEEP || plain(written) === plain(textOf(value));
    return { key, value: textOf(value), written: written && !same ? written : undefined, known: true };
  });
  const unknown = Object.entries(raw).filter(([key]) => !(key in inForce));
  return [
    ...known,
    ...unknown.map(([key, value]) => ({ key, value: textOf(value), written: undefined, known: false })),
  ];
};

/** Objects, of which only the names are told. */
const DEEP = { ownServices: true, texts: true };

const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value ?? '').trim();

/** Ids may be parted by spaces, commas or both, or be a list. */
const plain = (text: string): string => text.replaceAll(/[\s,"[\]]+/g, ' ').trim();
