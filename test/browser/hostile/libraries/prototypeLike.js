// Does to a page's built-ins what Prototype 1.6 and 1.7 did, in own words; see https://api.prototypejs.org/.
(() => {
  const native = { concat: Array.prototype.concat, forEach: Array.prototype.forEach, slice: Array.prototype.slice };
  const toArray = (list) => {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    return native.slice.call(list);
  };
  const extend = (target, source) => {
    // Everything is enumerable and stands in front of what the browser has.
    for (const name in source) target[name] = source[name];
    return target;
  };
  window.$A = toArray;
  window.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  window.$$ = (selector) => toArray(document.querySelectorAll(selector));
  Array.from = toArray;

  extend(Object, {
    extend,
    keys: (object) => {
      const names = [];
      for (const name in object) if (Object.hasOwn(object, name)) names.push(name);
      return names;
    },
    values: (object) => Object.keys(object).map((name) => object[name]),
    clone: (object) => extend({}, object),
    isArray: Array.isArray,
    isString: (value) => typeof value === 'string',
    toJSON: (value) => (value?.toJSON ? value.toJSON() : JSON.stringify(value)),
  });

  extend(Function.prototype, {
    // No `new` on what comes out, and no name or length.
    bind(self, ...first) {
      if (first.length === 0 && self === undefined) return this;
      return (...rest) => this.apply(self, first.concat(rest));
    },
    curry(...first) {
      return this.bind(this, ...first);
    },
    delay(seconds, ...args) {
      return setTimeout(() => this.apply(this, args), seconds * 1000);
    },
    defer(...args) {
      return this.delay(0.01, ...args);
    },
    wrap(wrapper) {
      const method = this;
      return function (...args) {
        return wrapper.apply(this, [method.bind(this), ...args]);
      };
    },
  });

  const each = function (iterator, self) {
    for (let i = 0; i < this.length; i += 1) iterator.call(self, this[i], i);
    return this;
  };
  const detect = function (iterator, self) {
    for (let i = 0; i < this.length; i += 1) if (iterator.call(self, this[i], i)) return this[i];
    return undefined;
  };
  const collect = function (iterator = (one) => one, self) {
    const results = [];
    for (let i = 0; i < this.length; i += 1) results[i] = iterator.call(self, this[i], i);
    return results;
  };
  const findAll = function (iterator, self) {
    const results = [];
    for (let i = 0; i < this.length; i += 1) if (iterator.call(self, this[i], i)) results[results.length] = this[i];
    return results;
  };
  extend(Array.prototype, {
    _each: each,
    each,
    forEach: each,
    map: collect,
    collect,
    find: detect,
    detect,
    filter: findAll,
    select: findAll,
    findAll,
    some(iterator = (one) => one, self) {
      return detect.call(this, (one, i) => iterator.call(self, one, i)) !== undefined;
    },
    every(iterator = (one) => one, self) {
      return findAll.call(this, (one, i) => !iterator.call(self, one, i)).length === 0;
    },
    entries() {
      return toArray(this);
    },
    toArray() {
      return native.concat.call(this);
    },
    clone() {
      return native.concat.call(this);
    },
    // Of 1.6: no folding at all.
    reduce() {
      return this.length > 1 ? this : this[0];
    },
    include(value) {
      return this.indexOf(value) !== -1;
    },
    member(value) {
      return this.indexOf(value) !== -1;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    size() {
      return this.length;
    },
    flatten() {
      return native.concat.apply([], this);
    },
    uniq() {
      return findAll.call(this, (one, i) => this.indexOf(one) === i);
    },
    without(...values) {
      return findAll.call(this, (one) => values.indexOf(one) === -1);
    },
    // The text of JSON where JSON.stringify wants a value: it is quoted once more.
    toJSON() {
      return `[${collect.call(this, Object.toJSON).join(', ')}]`;
    },
  });
  extend(String.prototype, {
    strip() {
      return this.replace(/^\s+|\s+$/g, '');
    },
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(pattern) {
      const at = this.length - pattern.length;
      return at >= 0 && this.indexOf(pattern, at) === at;
    },
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    sub(pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    empty() {
      return this === '';
    },
    toArray() {
      return this.split('');
    },
    toJSON() {
      return `"${this}"`;
    },
  });
  extend(Number.prototype, {
    toJSON() {
      return String(this);
    },
  });

  // The browser's own interface gives way to a function that makes elements.
  const methods = Element.prototype;
  window.Element = (name, attributes = {}) => Object.assign(document.createElement(name), attributes);
  window.Element.prototype = methods;
  extend(HTMLElement.prototype, {
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(content = '') {
      this.innerHTML = content;
      return this;
    },
    replace(content) {
      this.insert({ before: content }).remove();
      return this;
    },
    insert(content) {
      this.insertAdjacentHTML('beforeend', content.bottom ?? content);
      return this;
    },
    select(...selectors) {
      return toArray(this.querySelectorAll(selectors.join(',')));
    },
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    match(selector) {
      return this.matches(selector);
    },
    next() {
      return this.nextElementSibling;
    },
    previous() {
      return this.previousElementSibling;
    },
    empty() {
      return this.innerHTML.trim() === '';
    },
    observe(name, handler) {
      this.addEventListener(name, handler);
      return this;
    },
  });
  document.getElementsByClassName = (name) => toArray(document.querySelectorAll(`.${name}`));
  document.observe = (name, handler) => document.addEventListener(name, handler);
  extend(Event, { observe: (element, name, handler) => element.addEventListener(name, handler) });
})();
