// Frames and what is like them, and what the own page's frames contain.
import { tags } from '../tags';
import type { Ways } from '../Way';

/** Frames within it are met by the events of its document, and it gets a second one without a word. */
const parsed = 'The page of a srcdoc frame is heard of when it has been loaded, and its own frames are there before.';

const late =
  'Firefox tells of a new frame when the script that made it has ended, and window[0] is nothing to stand in front of.';

const tagsOfMarkup: Ways = {
  'iframe src': { kind: 'frame', ...tags('<iframe [src]></iframe>') },
  'iframe loading=lazy': { kind: 'frame', ...tags('<iframe loading="lazy" width="9" height="9" [src]></iframe>') },
  'iframe sandbox': { kind: 'frame', ...tags('<iframe sandbox [src]></iframe>') },
  'iframe srcdoc with an image': {
    kind: 'image',
    markup: (address) => `<iframe srcdoc="<img alt='' src='${address}'>"></iframe>`,
    held: (address, service) =>
      `<iframe data-einlass="${service}" data-srcdoc="<img alt='' src='${address}'>"></iframe>`,
  },
  'iframe srcdoc with a script': {
    kind: 'script',
    markup: (address) => `<iframe srcdoc="&lt;script src='${address}'>&lt;/script>"></iframe>`,
    held: (address, service) =>
      `<iframe data-einlass="${service}" data-srcdoc="&lt;script src='${address}'>&lt;/script>"></iframe>`,
  },
  'object data': { kind: 'frame', ...tags('<object type="text/html" [data]></object>') },
  'object data of an image': { kind: 'image', ...tags('<object type="image/gif" [data]></object>') },
  'embed src': { kind: 'frame', ...tags('<embed type="text/html" [src]>') },
  'embed src of an image': { kind: 'image', ...tags('<embed type="image/gif" [src]>') },
  'frame of an own page with a tag inside, without einlass.js': {
    kind: 'image',
    markup: (address) => `<iframe src="/innen?bild=${encodeURIComponent(address)}"></iframe>`,
    unnamed: 'The tag stands in another document.',
  },
};

const byAddress: Ways = {
  'iframe.src': {
    kind: 'frame',
    insert: (address, slot) => slot.append(Object.assign(document.createElement('iframe'), { src: address })),
  },
  'iframe.src, set in the page': {
    kind: 'frame',
    insert: (address, slot) => {
      slot.appendChild(document.createElement('iframe')).src = address;
    },
  },
  'iframe.src with loading = lazy': {
    kind: 'frame',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('iframe'), { loading: 'lazy', src: address })),
  },
  'iframe.setAttribute': {
    kind: 'frame',
    insert: (address, slot) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('src', address);
      slot.append(frame);
    },
  },
  'iframe.setAttributeNode': {
    kind: 'frame',
    insert: (address, slot) => {
      const frame = document.createElement('iframe');
      const attribute = document.createAttribute('src');
      attribute.value = address;
      frame.setAttributeNode(attribute);
      slot.append(frame);
    },
  },
  'iframe.contentWindow.location': {
    kind: 'frame',
    escapes: 'Location is unforgeable: no script can put itself in its place.',
    passesShield: true,
    insert: (address, slot) => {
      const { contentWindow } = slot.appendChild(document.createElement('iframe'));
      if (contentWindow) contentWindow.location.href = address;
    },
  },
  'iframe.contentWindow.location.replace()': {
    kind: 'frame',
    escapes: 'Location is unforgeable: no script can put itself in its place.',
    passesShield: true,
    insert: (address, slot) =>
      slot.appendChild(document.createElement('iframe')).contentWindow?.location.replace(address),
  },
  'window.open into a frame': {
    kind: 'frame',
    endsPrerendering: true,
    insert: (address, slot) => {
      const frame = Object.assign(document.createElement('iframe'), { name: `frame-${slot.id}` });
      slot.append(frame);
      window.open(address, frame.name);
    },
  },
  'a link that is clicked by script, into a frame': {
    kind: 'frame',
    insert: (address, slot) => {
      const frame = Object.assign(document.createElement('iframe'), { name: `frame-${slot.id}` });
      slot.append(frame);
      const link = Object.assign(document.createElement('a'), { href: address, target: frame.name });
      slot.appendChild(link).click();
    },
  },
  'a form that is submitted by script, into a frame': {
    kind: 'frame',
    insert: (address, slot) => {
      const frame = Object.assign(document.createElement('iframe'), { name: `frame-${slot.id}` });
      slot.append(frame);
      const form = Object.assign(document.createElement('form'), {
        action: address,
        method: 'post',
        target: frame.name,
      });
      slot.appendChild(form).submit();
    },
  },
  'iframe.src of javascript: that goes elsewhere': {
    kind: 'frame',
    insert: (address, slot) =>
      slot.append(
        Object.assign(document.createElement('iframe'), { src: `javascript:location.replace('${address}')` }),
      ),
  },
  'object.data': {
    kind: 'frame',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('object'), { type: 'text/html', data: address })),
  },
  'object.setAttribute of data': {
    kind: 'image',
    insert: (address, slot) => {
      const object = document.createElement('object');
      object.setAttribute('data', address);
      slot.append(object);
    },
  },
  'embed.src': {
    kind: 'frame',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('embed'), { type: 'text/html', src: address })),
  },
  'embed.setAttribute of src': {
    kind: 'image',
    insert: (address, slot) => {
      const embed = document.createElement('embed');
      embed.setAttribute('src', address);
      slot.append(embed);
    },
  },
  'frame.src in a frameset': {
    kind: 'frame',
    insert: (address, slot) => {
      const set = slot.appendChild(document.createElement('frameset'));
      set.append(Object.assign(document.createElement('frame'), { src: address }));
    },
  },
  fencedframe: {
    kind: 'frame',
    exists: () => 'HTMLFencedFrameElement' in window,
    quiet: 'It takes no address that a page can write.',
    insert: (address, slot) => {
      const frame = document.createElement('fencedframe');
      frame.setAttribute('src', address);
      slot.append(frame);
    },
  },
};

const inside: Ways = {
  'iframe.srcdoc with an image': {
    kind: 'image',
    insert: (address, slot) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<img alt="" src="${address}">`;
      slot.append(frame);
    },
  },
  'iframe.srcdoc with a script': {
    kind: 'script',
    insert: (address, slot) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<script src="${address}"></script>`;
      slot.append(frame);
    },
  },
  'iframe.srcdoc with code that asks': {
    kind: 'image',
    insert: (address, slot) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<script>new Image().src = '${address}'</script>`;
      slot.append(frame);
    },
  },
  'iframe.srcdoc with a frame in a frame': {
    kind: 'image',
    quietIn: {
      'in a frame: srcdoc': {
        webkit: 'WebKit stops at the third page of one address in each other, here about:srcdoc.',
      },
    },
    insert: (address, slot) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<iframe srcdoc="&lt;img src='${address}'>"></iframe>`;
      slot.append(frame);
    },
  },
  'iframe.setAttribute of srcdoc': {
    kind: 'image',
    insert: (address, slot) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('srcdoc', `<img alt="" src="${address}">`);
      slot.append(frame);
    },
  },
  'an about:blank frame, written into': {
    kind: 'image',
    insert: (address, slot) => {
      const inner = slot.appendChild(document.createElement('iframe')).contentDocument;
      inner?.open();
      inner?.write(`<img alt="" src="${address}">`);
      inner?.close();
    },
  },
  'an about:blank frame, written a script into': {
    kind: 'script',
    insert: (address, slot) => {
      const inner = slot.appendChild(document.createElement('iframe')).contentDocument;
      inner?.write(`<script src="${address}"></script>`);
      inner?.close();
    },
  },
  'an about:blank frame, body.innerHTML': {
    kind: 'image',
    insert: (address, slot) => {
      const frame = slot.appendChild(document.createElement('iframe'));
      const fill = () => {
        const body = frame.contentDocument?.body;
        if (body && !body.firstChild) body.innerHTML = `<img alt="" src="${address}">`;
      };
      fill();
      // Firefox puts another document into the place of the first, and the image may not have been asked for by then.
      frame.onload = fill;
    },
  },
  'an about:blank frame, a script appended': {
    kind: 'script',
    insert: (address, slot) => {
      const inner = slot.appendChild(document.createElement('iframe')).contentDocument;
      inner?.body.append(Object.assign(inner.createElement('script'), { src: address }));
    },
  },
  'an about:blank frame, a script of the page appended': {
    kind: 'script',
    insert: (address, slot) => {
      const inner = slot.appendChild(document.createElement('iframe')).contentDocument;
      inner?.body.append(Object.assign(document.createElement('script'), { src: address }));
    },
  },
  "new of the frame's Image": {
    kind: 'image',
    insert: (address, slot) => {
      const realm = slot.appendChild(document.createElement('iframe')).contentWindow;
      if (!realm) return;
      const Picture: typeof Image = Reflect.get(realm, 'Image');
      new Picture().src = address;
    },
  },
  "the frame's fetch": {
    kind: 'request',
    insert: (address, slot) =>
      slot
        .appendChild(document.createElement('iframe'))
        .contentWindow?.fetch(address)
        .catch(() => {}),
  },
  "the frame's fetch, reached as window[0]": {
    kind: 'request',
    escapes: { firefox: late },
    escapesIn: { 'in a frame: srcdoc': parsed },
    insert: (address, slot) => {
      slot.append(document.createElement('iframe'));
      window[window.length - 1]?.fetch(address).catch(() => {});
    },
  },
  "the frame's fetch, reached as window.frames by name": {
    kind: 'request',
    escapes: { firefox: late },
    escapesIn: { 'in a frame: srcdoc': parsed },
    insert: (address, slot) => {
      const frame = document.createElement('iframe');
      frame.name = `named${slot.id}`;
      slot.append(frame);
      Reflect.get(window, frame.name)
        .fetch(address)
        .catch(() => {});
    },
  },
  "the frame's fetch, frame made by innerHTML": {
    kind: 'request',
    insert: (address, slot) => {
      slot.innerHTML = '<iframe></iframe>';
      slot
        .querySelector('iframe')
        ?.contentWindow?.fetch(address)
        .catch(() => {});
    },
  },
  "an about:blank object's realm": {
    kind: 'request',
    quiet: { firefox: 'Firefox gives an object of about:blank no realm.' },
    insert: (address, slot) => {
      const object = slot.appendChild(document.createElement('object'));
      object.type = 'text/html';
      object.data = 'about:blank';
      object.contentWindow?.fetch(address).catch(() => {});
    },
  },
  "the frame's XMLHttpRequest": {
    kind: 'request',
    insert: (address, slot) => {
      const realm = slot.appendChild(document.createElement('iframe')).contentWindow;
      if (!realm) return;
      const Requester: typeof XMLHttpRequest = Reflect.get(realm, 'XMLHttpRequest');
      const request = new Requester();
      request.open('GET', address);
      request.send();
    },
  },
  'code in a frame, by its eval': {
    kind: 'image',
    insert: (address, slot) => {
      const realm = slot.appendChild(document.createElement('iframe')).contentWindow;
      if (realm) Reflect.get(realm, 'eval')(`new Image().src = '${address}'`);
    },
  },
  'a frame in a frame': {
    kind: 'request',
    insert: (address, slot) => {
      const outer = slot.appendChild(document.createElement('iframe')).contentDocument;
      const inner = outer?.body.appendChild(outer.createElement('iframe'));
      inner?.contentWindow?.fetch(address).catch(() => {});
    },
  },
  'an own page in a frame, whose load listener inserts': {
    kind: 'image',
    insert: (address, slot) => {
      const frame = Object.assign(document.createElement('iframe'), { src: '/leer' });
      frame.onload = () => {
        const inner = frame.contentDocument;
        inner?.body.append(Object.assign(inner.createElement('img'), { src: address }));
      };
      slot.append(frame);
    },
  },
  'an own page in a frame with a tag inside, without einlass.js': {
    kind: 'image',
    escapes:
      'A frame that is loaded has a realm of its own, whose tags the browser fetches before its parent hears of it.',
    insert: (address, slot) =>
      slot.append(
        Object.assign(document.createElement('iframe'), { src: `/innen?bild=${encodeURIComponent(address)}` }),
      ),
  },
  'a frame of a blob with an image': {
    kind: 'image',
    escapes: 'The text of a blob is read by the browser, which no script comes before.',
    // The others put the worker of the page before it, too.
    passesShield: ['chromium'],
    insert: (address, slot) => {
      const page = new Blob([`<img alt="" src="${address}">`], { type: 'text/html' });
      slot.append(Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(page) }));
    },
  },
  'a frame of a data: address with an image': {
    kind: 'image',
    insert: (address, slot) =>
      slot.append(
        Object.assign(document.createElement('iframe'), {
          src: `data:text/html,${encodeURIComponent(`<img alt="" src="${address}">`)}`,
        }),
      ),
  },
  'a frame of javascript: that returns HTML': {
    kind: 'image',
    insert: (address, slot) =>
      slot.append(Object.assign(document.createElement('iframe'), { src: `javascript:'<img src="${address}">'` })),
  },
  'a sandboxed frame with srcdoc': {
    kind: 'image',
    insert: (address, slot) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = `<script>new Image().src = '${address}'</script>`;
      slot.append(frame);
    },
  },
};

export const frames: Ways = { ...tagsOfMarkup, ...byAddress, ...inside };
