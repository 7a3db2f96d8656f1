import { followStyles } from './followStyles';
import { guardIn, postText } from './guard';
import { hasOwnGate } from './hasOwnGate';
import { postAttributes } from './postAttributes';
import { postFrames } from './postFrames';
import { postRequests } from './postRequests';
import { postTexts } from './postTexts';
import { postTrees } from './postTrees';
import { postWrite } from './postWrite';

const taken = new WeakSet<object>();

/**
 * Stands guard wherever a script of a window can name an address: from here on, what is to be held is held as it is set.
 * Once for each set of globals; a frame's window may get new ones.
 */
export const takePosts = (realm: Window & typeof globalThis): void => {
  if (taken.has(realm.Element) || hasOwnGate(realm)) return;
  taken.add(realm.Element);
  guardIn(realm);
  followStyles(realm.document);
  postText(realm.Function.prototype);
  postAttributes(realm);
  postTexts(realm);
  postTrees(realm);
  postWrite(realm);
  postRequests(realm);
  postFrames(realm, takePosts);
  guardIn(window);
};
