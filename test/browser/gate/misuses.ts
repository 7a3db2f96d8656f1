// What pages do to guarded functions beside what they are for: data for ownersCode.spec.ts. They run in the page, as
// text: each is an expression, and what it gives, or the name of what it throws, is the same with and without the gate.

export const misuses: readonly string[] = [
  // On something else.
  'HTMLImageElement.prototype.src',
  `Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').get.call(document.body)`,
  `Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src').set.call({}, '/a')`,
  `HTMLImageElement.prototype.setAttribute.call({}, 'src', '/a')`,
  `HTMLImageElement.prototype.setAttribute.call(document.createElement('p'), 'title', 'a')`,
  `document.write.call({}, 'a')`,
  `XMLHttpRequest.prototype.open.call({}, 'GET', '/')`,
  `navigator.sendBeacon.call({}, '/')`,
  `fetch.call({}, '/').then(() => 'answered')`,
  `(0, fetch)('/').then(() => 'answered')`,
  `WebSocket('wss://www.laden.example/')`,
  'Image()',
  'Audio()',
  'new HTMLImageElement()',
  'new fetch("/")',
  `new (Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set)()`,
  // With too little, or with what cannot be read.
  `document.createElement('img').setAttribute('src')`,
  `document.createElement('img').setAttribute()`,
  `document.createElement('img').getAttribute()`,
  `document.createElement('img').setAttribute('', 'a')`,
  `document.createElement('img').setAttributeNS('http://www.w3.org/2000/xmlns/', 'src', 'a')`,
  `document.createElement('img').src = Symbol()`,
  `document.createElement('img').setAttribute('src', Symbol())`,
  `document.createElement('div').innerHTML = Symbol()`,
  `new XMLHttpRequest().open('GET')`,
  `new XMLHttpRequest().open('CONNECT', '/')`,
  `new XMLHttpRequest().open('GET', 'https://[')`,
  'fetch()',
  `fetch('https://[')`,
  'navigator.sendBeacon()',
  `navigator.sendBeacon('https://[')`,
  'new WebSocket()',
  `new WebSocket('https://[')`,
  'new EventSource()',
  'new FontFace()',
  'new DOMParser().parseFromString("<img>", "text/nichts")',
  'new DOMParser().parseFromString("<img>")',
  'document.createRange().createContextualFragment()',
  'document.createElement("div").insertAdjacentHTML("mitten", "<img>")',
  'document.createElement("div").insertAdjacentHTML("beforebegin", "<img>")',
  'document.createElement("div").insertAdjacentHTML("beforeend")',
  'document.createElement("div").outerHTML = "<img>"',
  'document.documentElement.outerHTML = "<img>"',
  // Other values than text.
  '(div => { div.innerHTML = null; return div.outerHTML })(document.createElement("div"))',
  '(div => { div.innerHTML = undefined; return div.outerHTML })(document.createElement("div"))',
  '(div => { div.innerHTML = ["<b>", "<img alt=a>"]; return div.outerHTML })(document.createElement("div"))',
  `(img => { img.src = null; return img.outerHTML })(document.createElement('img'))`,
  `(img => { img.setAttribute('src', null); return img.outerHTML })(document.createElement('img'))`,
  `(img => { img.setAttribute('SRC', new URL('/bild.png', location)); return img.outerHTML })(document.createElement('img'))`,
  // Kinds.
  'Image.prototype === HTMLImageElement.prototype && new Image() instanceof Image',
  'new Audio() instanceof HTMLAudioElement && Audio.prototype === HTMLAudioElement.prototype',
  'WebSocket.prototype.constructor === WebSocket && EventSource.prototype.constructor === EventSource',
  '[WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSED, EventSource.CLOSED].join()',
  'Object.getPrototypeOf(WebSocket) === EventTarget',
  'XMLHttpRequest.prototype.constructor === XMLHttpRequest',
  'document.createElement("img") instanceof HTMLImageElement',
  'Object.prototype.toString.call(document.createElement("script"))',
  // Subclasses.
  `(() => { class Own extends WebSocket { own = 1 }; const one = new Own('wss://www.laden.example/'); one.close();
    return one instanceof Own && one instanceof WebSocket && one.own })()`,
  `(() => { class Own extends XMLHttpRequest { open(...rest) { this.own = 1; super.open(...rest) } }; const one = new Own();
    one.open('GET', '/'); return one.own === 1 && one.readyState })()`,
  `(() => { class Own extends HTMLImageElement { get own() { return this.getAttribute('src') } };
    customElements.define('own-image', Own, { extends: 'img' }); const one = new Own(); one.src = '/bild.png';
    return [one instanceof Own, one.own, document.createElement('img', { is: 'own-image' }).own].join() })()`,
  `(() => { class Own extends HTMLElement { static observedAttributes = ['src']; attributeChangedCallback(...rest) { this.seen = rest.join() } };
    customElements.define('own-element', Own); const one = new Own(); one.setAttribute('src', 'https://secure.gravatar.com/avatar/1');
    return one.seen })()`,
  // Pages that put their own in front of it.
  `(() => { const found = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
    const seen = []; Object.defineProperty(HTMLImageElement.prototype, 'src', { ...found, set(value) { seen.push(value); found.set.call(this, value) } });
    const one = new Image(); one.src = '/bild.png'; Object.defineProperty(HTMLImageElement.prototype, 'src', found);
    return seen.join() + one.getAttribute('src') })()`,
  `(() => { const native = Element.prototype.setAttribute; const seen = [];
    Element.prototype.setAttribute = function (...rest) { seen.push(rest[0]); return native.apply(this, rest) };
    const one = document.createElement('img'); one.setAttribute('src', '/bild.png'); Element.prototype.setAttribute = native;
    return seen.join() + one.getAttribute('src') })()`,
];
