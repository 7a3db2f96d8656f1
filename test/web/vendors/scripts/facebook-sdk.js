// Stands in for the Facebook SDK: draws each plugin element of the page as a frame, once.
const PLUGINS = (
  'like share-button send save page like-box comments comment-embed post video group quote follow subscribe ' +
  'activity recommendations facepile login-button'
).split(' ');
const SELECTOR = PLUGINS.map((name) => `.fb-${name}, fb\\:${name}`).join();
const listeners = {};

const nameOf = (element) =>
  PLUGINS.find((name) => element.localName === `fb:${name}` || element.classList.contains(`fb-${name}`));

const draw = (element) => {
  if (element.getAttribute('fb-xfbml-state') === 'rendered') return;
  element.setAttribute('fb-xfbml-state', 'rendered');
  const name = nameOf(element).replaceAll('-', '_');
  // HTML5 markers carry `data-href`, XFBML tags plain `href`.
  const given = [...element.attributes]
    .filter((attribute) => attribute.name === 'href' || attribute.name.startsWith('data-'))
    .map((attribute) => [attribute.name.replace(/^data-/, '').replaceAll('-', '_'), attribute.value]);
  const frame = document.createElement('iframe');
  frame.title = `fb:${name} Facebook Social Plugin`;
  frame.src = `https://www.facebook.com/plugins/${name}.php?${new URLSearchParams([['href', location.href], ...given])}`;
  element.append(frame);
};

const parse = (root = document, done = () => {}) => {
  root.querySelectorAll(SELECTOR).forEach(draw);
  done();
  listeners['xfbml.render']?.forEach((listener) => {
    listener();
  });
};

const parseWhenReady = () => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => parse());
  else parse();
};

const start = () => {
  const options = new URLSearchParams(document.currentScript?.src.split('#')[1] ?? '');
  window.FB = {
    init: ({ xfbml = false } = {}) => {
      if (xfbml) parseWhenReady();
    },
    XFBML: { parse },
    Event: {
      subscribe(name, listener) {
        listeners[name] ??= [];
        listeners[name].push(listener);
      },
    },
    AppEvents: { logEvent: () => {}, logPageView: () => {} },
    ui: () => {},
    api: () => {},
    login: (answer) => answer?.({ status: 'unknown' }),
    getLoginStatus(answer) {
      const known = () => answer?.({ status: 'unknown' });
      fetch('https://www.facebook.com/x/oauth/status', { mode: 'no-cors', credentials: 'include' }).then(known, known);
    },
  };
  window.fbAsyncInit?.();
  if (options.get('xfbml') === '1') parseWhenReady();
};

// A second copy on the page does nothing, as with the vendor.
if (window.FB === undefined || window.FB.__buffer) start();
