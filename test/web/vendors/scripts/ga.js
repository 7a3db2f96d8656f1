// Stands in for ga.js: `_gaq` and `_gat`, the `__utm` cookies, hits as images.
const createTracker = () => {
  let account;
  const isDisabled = () => window[`ga-disable-${account}`] === true;
  const hit = (type) => {
    if (isDisabled()) return;
    const now = Math.floor(Date.now() / 1000);
    standIn.setWideCookie('__utma', `1.${standIn.random()}.${now}.${now}.${now}.1`, 730);
    standIn.setWideCookie('__utmb', `1.1.10.${now}`, 1 / 48);
    standIn.setWideCookie('__utmc', '1', 1);
    standIn.setWideCookie('__utmz', `1.${now}.1.1.utmcsr=(direct)`, 180);
    standIn.image('https://www.google-analytics.com/__utm.gif', { utmwv: '5.7.2', utmac: account, utmt: type });
  };
  return {
    _setAccount(id) {
      account = id;
    },
    _trackPageview: () => hit('page'),
    _trackEvent: () => hit('event'),
    _link(address) {
      location.href = address;
    },
  };
};

const trackers = { '': createTracker() };
const run = (entry) => {
  if (typeof entry === 'function') return entry();
  const [key, method] = entry[0].includes('.') ? entry[0].split('.') : ['', entry[0]];
  trackers[key] ??= createTracker();
  trackers[key][method]?.(...entry.slice(1));
};

const getTracker = (id) => {
  const tracker = createTracker();
  tracker._setAccount(id);
  return tracker;
};
window._gat = { _getTracker: getTracker, _createTracker: getTracker };
const waiting = window._gaq ?? [];
window._gaq = { push: (...entries) => entries.forEach(run) };
waiting.forEach(run);
