// Scripts that wait for the page to be read or loaded, in the ways that scripts do: data for releaseEvents.spec.ts.

/** Tells of an event what a listener may look at. */
const tell = (what: string, receiver: string) =>
  `(window.ran ??= []).push(${JSON.stringify(what)} + ' ' + event.type + (this === ${receiver} ? '' : ' wrong this')
    + (event instanceof Event ? '' : ' no event') + (event.target === document ? '' : ' wrong target'));`;

/** Code that waits; what it tells begins with its name. */
export const waits: Readonly<Record<string, string>> = {
  'document, read': `document.addEventListener('DOMContentLoaded', function (event) { ${tell('document', 'document')} });`,
  'window, read': `addEventListener('DOMContentLoaded', function (event) { ${tell('window', 'window')} });`,
  'window, loaded': `window.addEventListener('load', function (event) { ${tell('window', 'window')} });`,
  'window, loaded, once': `addEventListener('load', function (event) { ${tell('once', 'window')} }, { once: true });`,
  'window, loaded, capturing': `addEventListener('load', function (event) { ${tell('capture', 'window')} }, true);`,
  'an object that listens': `document.addEventListener('DOMContentLoaded', { name: 'object', handleEvent(event) {
    (window.ran ??= []).push(this.name + ' ' + event.type); } });`,
  'one function twice': `{ const hear = function (event) { ${tell('same', 'window')} };
    addEventListener('load', hear); addEventListener('load', hear); }`,
  'taken back at once': `{ const hear = () => (window.ran ??= []).push('taken back');
    addEventListener('load', hear); removeEventListener('load', hear); }`,
  'a read page that hears of the loaded one': `document.addEventListener('DOMContentLoaded', () =>
    addEventListener('load', () => (window.ran ??= []).push('nested load')));`,
  'one that throws': `addEventListener('load', () => { throw new Error('of the vendor'); });`,
  'window.onload': `window.onload = function (event) { ${tell('onload', 'window')} };`,
};
