/**
 * Runs in the frame of the preview, before the widget: cookies of the preview are kept in this page's memory alone, so
 * that the banner is there whatever the administrator has answered on the site, and an answer given here changes nothing.
 */
import { createJar } from './admin/preview/createJar';

const jar = createJar(Date.now);
Object.defineProperty(Document.prototype, 'cookie', {
  configurable: true,
  enumerable: true,
  get: jar.read,
  set: jar.write,
});
// The widget wants to be the first script of a page.
document.currentScript?.remove();
