import { aligned } from '../say/aligned';
import type { Listed } from './listed';

const HEADINGS = ['id', 'name', 'vendor', 'country', 'purposes', 'hosts'];

/** Narrower, hosts would stand one below the other. */
const NARROWEST = 24;

/** The catalogue as lines of a table; the hosts go on in further lines where the width ends. */
export const servicesTable = (list: readonly Listed[], width = Number.POSITIVE_INFINITY): readonly string[] => {
  const heads = list.map(({ id, name, vendor, country, purposes }) => [id, name, vendor, country, purposes.join(', ')]);
  const taken = Math.max(...aligned([HEADINGS.slice(0, -1), ...heads]).map(({ length }) => length + 2));
  const room = Math.max(NARROWEST, width - taken);
  const rows = heads.flatMap((head, index) =>
    wrapped(list[index]?.hosts ?? [], room).map((line, part) => [...(part === 0 ? head : head.map(() => '')), line]),
  );
  return aligned([HEADINGS, ...rows]);
};

/** Names in lines of at most that many characters, where a single name allows it. */
const wrapped = (names: readonly string[], room: number): readonly string[] => {
  const lines = [''];
  for (const name of names) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 2 + name.length > room) lines.push(name);
    else lines[lines.length - 1] = line ? `${line}, ${name}` : name;
  }
  return lines;
};
