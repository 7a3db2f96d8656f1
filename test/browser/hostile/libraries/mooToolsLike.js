// Does to a page's built-ins what the core of MooTools 1.2 did, and 1.6 with its compatibility layer still does, in own
// words; see https://mootools.net/core/docs.
(() => {
  const extend = (target, source) => {
    for (const name of Object.keys(source)) target[name] = source[name];
  };
  const typeOf = (value) => (value == null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
  window.$type = typeOf;
  window.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  window.$$ = (selector) => [...document.querySelectorAll(selector)];

  // Anything that is no list becomes a list of one, sets and maps as well.
  Array.from = (item) => {
    if (item == null) return [];
    if (typeof item === 'object' && typeof item.length === 'number') return [...item];
    return [item];
  };
  Function.from = (item) => (typeof item === 'function' ? item : () => item);
  String.from = (item) => `${item}`;
  extend(Array.prototype, {
    $family: () => 'array',
    each(callback, self) {
      for (let i = 0; i < this.length; i += 1) callback.call(self, this[i], i, this);
    },
    clean() {
      return this.filter((one) => one != null);
    },
    contains(item, from) {
      return this.indexOf(item, from) !== -1;
    },
    append(array) {
      this.push(...array);
      return this;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    erase(item) {
      for (let i = this.length; i > 0; i -= 1) if (this[i - 1] === item) this.splice(i - 1, 1);
      return this;
    },
    empty() {
      this.length = 0;
      return this;
    },
    flatten() {
      return this.flat(9);
    },
    pick() {
      return this.find((one) => one != null) ?? null;
    },
  });
  extend(String.prototype, {
    $family: () => 'string',
    test(regex, params) {
      return new RegExp(regex, params).test(this);
    },
    contains(string, separator) {
      return separator
        ? `${separator}${this}${separator}`.includes(`${separator}${string}${separator}`)
        : this.includes(string);
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
  });
  extend(Function.prototype, {
    $family: () => 'function',
    // Of 1.2: the second argument is the list of arguments, and those of the call are dropped for it.
    bind(self, args) {
      return (...called) => this.apply(self, args === undefined ? called : [].concat(args));
    },
    pass(args, self) {
      return this.bind(self, args);
    },
    delay(time, self, args) {
      return setTimeout(this.bind(self, args ?? []), time);
    },
    extend(properties) {
      extend(this, properties);
      return this;
    },
    implement(properties) {
      extend(this.prototype, properties);
      return this;
    },
  });
  extend(Number.prototype, { $family: () => 'number', limit: (low, high) => [low, high] });

  // The browser's own interfaces give way to others; that of events has another prototype, too.
  const methods = Element.prototype;
  window.Element = (name, properties = {}) => Object.assign(document.createElement(name), properties);
  window.Element.prototype = methods;
  window.Event = function (event) {
    this.event = event;
    this.target = event.target;
  };
  window.Event.prototype = { stop: () => {}, preventDefault: () => {} };
  const documents = Document.prototype;
  window.Document = () => {};
  window.Document.prototype = documents;
  extend(methods, {
    $family: () => 'element',
    set(name, value) {
      if (name === 'html') this.innerHTML = value;
      else this.setAttribute(name, value);
      return this;
    },
    get(name) {
      return name === 'html' ? this.innerHTML : this.getAttribute(name);
    },
    getProperty(name) {
      return this.getAttribute(name);
    },
    adopt(...elements) {
      for (const element of elements) this.appendChild(element);
      return this;
    },
    inject(place) {
      place.appendChild(this);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    destroy() {
      this.dispose();
      return null;
    },
    empty() {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    hasClass(name) {
      return this.classList.contains(name);
    },
    addEvent(name, handler) {
      this.addEventListener(name, handler);
      return this;
    },
    match(selector) {
      return this.matches(selector);
    },
  });
  window.addEvent = document.addEvent = function (name, handler) {
    this.addEventListener(name === 'domready' ? 'DOMContentLoaded' : name, handler);
    return this;
  };
})();
