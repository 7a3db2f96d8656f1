import { own, page } from './own';
import { postAll } from './postAll';
import { toHold } from './watch';

type Realm = Window & typeof globalThis;

/**
 * Takes the posts in frames of the page's own origin, as soon as a script can reach into one. A frame keeps its globals
 * when its first page replaces the empty one that it begins with, so they hold before that page's first script runs.
 * https://html.spec.whatwg.org/multipage/document-lifecycle.html#initialise-the-document-object
 */
export const postFrames = (realm: Realm, takePosts: (realm: Realm) => void): void => {
  // What is led into a frame by its name, be it opened, clicked or submitted, is held as if it were the frame's address.
  postAll<object>(realm, ' open;HTMLElement click;HTMLFormElement submit requestSubmit', (self, args, pass) => {
    const { target = args[1], action = args[0], href = action }: Partial<Record<string, unknown>> = own(Object(self));
    const { document } = realm;
    const frame = own(document).querySelector<HTMLIFrameElement>(`iframe[name="${CSS.escape(String(target))}"]`);
    if (!target || !frame || !toHold(String(href))) return pass();
    frame.src = String(href);
    return frame.contentWindow;
  });
  for (const tag of ['IFrame', 'Frame', 'Object'])
    postAll(realm, `HTML${tag}Element contentWindow contentDocument`, undefined, (_self, _args, pass) => {
      const inside = pass();
      try {
        takePosts(Reflect.get(Object(inside), 'defaultView') ?? inside);
      } catch {
        // Nothing is there yet, or another origin's page, where no script of this one can reach either.
      }
      return inside;
    });
};

/** Enters a frame, once it has a window. */
export const visit = (frame: Element): void => Reflect.get(frame, 'contentWindow');

let due = false;

/** Enters the frames that the running script puts into the page. */
export const visitSoon = (): void => {
  if (due) return;
  due = true;
  queueMicrotask(() => {
    due = false;
    page.querySelectorAll('iframe,frame').forEach(visit);
  });
};
