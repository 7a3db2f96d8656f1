({
  random: () => Math.floor(Math.random() * 2 ** 31),

  cookie(name) {
    const pair = document.cookie.split('; ').find((text) => text.startsWith(`${name}=`));
    return pair?.slice(name.length + 1);
  },

  /**
   * Sets a cookie of the site on the highest domain that the browser accepts, as the vendors do: from the top-level
   * domain down, until one sticks. A cookie that is there already keeps its value.
   */
  setWideCookie(name, value, days) {
    const kept = this.cookie(name) ?? String(value);
    const labels = location.hostname.split('.');
    for (let first = labels.length - 1; first >= 0; first -= 1) {
      const domain = labels.slice(first).join('.');
      // biome-ignore lint/suspicious/noDocumentCookie: vendors write it this way
      document.cookie = `${name}=${kept}; domain=${domain}; path=/; max-age=${days * 86_400}`;
      if (this.cookie(name) === kept) return;
    }
  },

  beacon(address, parameters) {
    const target = `${address}?${new URLSearchParams(parameters)}`;
    if (navigator.sendBeacon?.(target)) return;
    fetch(target, { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => {});
  },

  image(address, parameters) {
    new Image().src = `${address}?${new URLSearchParams(parameters)}`;
  },

  insertScript(address) {
    const script = document.createElement('script');
    script.async = true;
    script.src = address;
    const first = document.querySelector('script');
    if (first?.parentNode) first.parentNode.insertBefore(script, first);
    else document.head.append(script);
  },

  /** Works through an array that page code filled before this script came, then sees each later `push` at once. */
  takeQueue(name, run) {
    window[name] ??= [];
    const queue = window[name];
    const push = queue.push;
    const waiting = [...queue];
    queue.push = (...entries) => {
      const length = push.apply(queue, entries);
      for (const entry of entries) run(entry);
      return length;
    };
    for (const entry of waiting) run(entry);
  },
});
