/** True for a frame whose page has the tag, too: what happens in it is the business of its own gate. */
export const hasOwnGate = (realm: Window): boolean => realm !== window && Boolean(realm.einlass?.whenGranted);
