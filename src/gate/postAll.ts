import { type Guard, post } from './guard';

/**
 * Takes the posts of a table: an interface and its members, `Range createContextualFragment;…`. Without an interface the
 * members are the window's own.
 */
export const postAll = <Self>(realm: object, table: string, guard?: Guard<Self>, onGet?: Guard<Self>): void => {
  for (const row of table.split(';')) {
    const [owner = '', ...members] = row.split(' ');
    const holder = owner ? Reflect.get(realm, owner) : realm;
    // Some members are the interface's itself.
    for (const one of [holder, holder?.prototype]) if (one) for (const name of members) post(one, name, guard, onGet);
  }
};
