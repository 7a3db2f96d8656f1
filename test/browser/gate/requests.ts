// Ways by which a page's script asks for an address without an element: data for inserted.spec.ts. They run in the page.

/** Resolves with what came of it: an event, the name of what was thrown, or what was returned. */
type Ask = (address: string) => Promise<string>;

/** `held`: what the page sees before a decision; `answered`: what it sees otherwise. */
export type AskedFor = { readonly ask: Ask; readonly held: string; readonly answered: string };

export const requests: Readonly<Record<string, AskedFor>> = {
  'fetch of a string': {
    ask: (address) =>
      fetch(address).then(
        () => 'response',
        (error: Error) => error.name,
      ),
    held: 'TypeError',
    answered: 'response',
  },
  'fetch of a URL': {
    ask: (address) =>
      fetch(new URL(address, location.href)).then(
        () => 'response',
        (error: Error) => error.name,
      ),
    held: 'TypeError',
    answered: 'response',
  },
  'fetch of a Request': {
    ask: (address) =>
      fetch(new Request(address, { method: 'POST', body: 'a=1' })).then(
        () => 'response',
        (error: Error) => error.name,
      ),
    held: 'TypeError',
    answered: 'response',
  },
  XMLHttpRequest: {
    ask: (address) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = request.onerror = ({ type }) => resolve(type);
        request.open('POST', address);
        request.setRequestHeader('Content-Type', 'text/plain');
        request.send('a=1');
      }),
    held: 'error',
    answered: 'load',
  },
  'XMLHttpRequest of a URL': {
    ask: (address) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = request.onerror = ({ type }) => resolve(type);
        request.open('GET', new URL(address, location.href));
        request.send();
      }),
    held: 'error',
    answered: 'load',
  },
  'navigator.sendBeacon': {
    ask: async (address) => typeof navigator.sendBeacon(address, 'a=1'),
    held: 'boolean',
    answered: 'boolean',
  },
};
