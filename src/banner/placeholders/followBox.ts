import { own } from '../../gate/own';
import { sheetOf } from '../createHost';

/** Frames smaller than this are not meant to be seen; in CSS pixels. */
const SEEN = 10;

/**
 * Lays `host`, which is positioned and takes no room, exactly over `place`, and keeps it there. Calls back with each
 * new size. Returns the way to stop.
 */
export const followBox = (host: HTMLElement, place: HTMLElement, onSize: () => void): (() => void) => {
  const sheet = sheetOf('');
  host.shadowRoot?.adoptedStyleSheets.push(sheet);
  let shift = { x: 0, y: 0 };
  let size = '';

  const write = (css: string) => sheet.replaceSync(`:host{${css}}`);
  const follow = () => {
    if (!place.isConnected) return host.remove();
    if (host.nextElementSibling !== place) place.before(host);
    const { offsetWidth: width, offsetHeight: height } = place;
    if (width < SEEN || height < SEEN || getComputedStyle(place).visibility !== 'visible')
      return write('display:none!important');
    const box = `width:${width}px!important;height:${height}px!important;`;
    const move = () => write(`${box}translate:${shift.x}px ${shift.y}px!important`);
    move();
    const [there, here] = [place.getBoundingClientRect(), host.getBoundingClientRect()];
    shift = { x: shift.x + there.left - here.left, y: shift.y + there.top - here.top };
    move();
    if (size === box) return;
    size = box;
    onSize();
  };
  // Not left to the observer: a first paint in the wrong place would count as a shift of the page.
  follow();
  const watch = new ResizeObserver(follow);
  watch.observe(place);
  // What stands around the element can move it without changing its size.
  watch.observe(own(place.ownerDocument).documentElement);
  return () => watch.disconnect();
};
