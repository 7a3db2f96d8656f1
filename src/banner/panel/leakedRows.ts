import type { Row } from './Row';
import { rowsOf } from './rowsOf';
import type { Scene } from './Scene';

/** What escaped, with the tag or else the kind of request that asked for it, and the cure. */
export const leakedRows = (scene: Scene): readonly Row[] =>
  scene.leaks.map(({ service, url, element, cure }) => {
    const row = element && rowsOf(element, scene).find((one) => one.url === url);
    const what = row?.what ?? scene.contacts.find((contact) => contact.url === url)?.kind ?? '';
    return { service, what, url, cure, rule: scene.ruleOf(url, scene.doc.baseURI)?.rule };
  });
