import { elementsIn } from './elementsIn';
import type { Row } from './Row';
import { rowsOf } from './rowsOf';
import type { Scene } from './Scene';

/** What was let in: elements that stand in the page with their address, and what was asked for besides while it might be. */
export const releasedRows = (scene: Scene): readonly Row[] => {
  const { doc, held, leaks, contacts, granted, everGranted, ruleOf } = scene;
  const tags = elementsIn(doc)
    .filter((element) => !held.has(element))
    .flatMap((element) => rowsOf(element, scene));
  const told = new Set([...tags, ...leaks].map(({ url }) => url));
  const requests = contacts.flatMap(({ url, kind }) => {
    const found = told.has(url) ? undefined : ruleOf(url, doc.baseURI);
    // Browsers also list what the shield has kept out.
    return found && everGranted.has(found.service) ? { ...found, what: kind, url } : [];
  });
  return [...tags, ...requests].map((row) =>
    row.service && !granted.has(row.service) ? { ...row, ungranted: true } : row,
  );
};
