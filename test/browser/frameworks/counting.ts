import { OWN_PICTURE } from './addresses';

/** For pages whose images say in their attributes what is done on an event. */
export const COUNTING = `
  var counts = { loaded: 0, failed: 0 };
  function tell() {
    document.querySelector('#ereignisse').textContent = counts.loaded + ' geladen, ' + counts.failed + ' gescheitert';
  }
  // Turbo makes a frame's content in the page's document before it inserts it: an image may have been loaded by then.
  function loaded(image) {
    if (!image.isConnected) return addEventListener('turbo:frame-render', () => loaded(image), { once: true });
    counts.loaded += 1;
    tell();
  }
  function failed(image) { counts.failed += 1; tell(); image.onerror = null; image.src = '${OWN_PICTURE}'; }
`;
