// Stands in for bat.js of Microsoft Advertising: while storage is denied it sends, but keeps nothing.
window.UET = class {
  #id;
  #denied = false;

  constructor({ ti, q }) {
    this.#id = ti;
    for (const entry of this.#inOrder(q)) this.push(...entry);
  }

  /** Entries are pushed one value after the other: a command begins at its name. */
  #inOrder(queue) {
    const entries = [];
    for (const value of queue) {
      if (['consent', 'event', 'pageLoad'].includes(value)) entries.push([]);
      entries.at(-1)?.push(value);
    }
    return entries;
  }

  push(command, ...values) {
    if (command === 'consent') this.#denied = values[1].ad_storage === 'denied';
    else this.#hit(command, values[0]);
  }

  #hit(evt, ea = '') {
    if (!this.#denied) {
      for (const [name, days] of [
        ['_uetsid', 1],
        ['_uetvid', 390],
      ]) {
        standIn.setWideCookie(name, standIn.random(), days);
        localStorage.setItem(name, standIn.cookie(name));
        localStorage.setItem(`${name}_exp`, 'later');
      }
    }
    const asc = this.#denied ? 'D' : 'G';
    standIn.image('https://bat.bing.com/action/0', { ti: this.#id, Ver: 2, evt, ea, asc });
  }
};
