import type { ServiceId } from '../../services/Service';
import { addressesAt } from './addressesAt';
import type { Row } from './Row';
import { rowsOf } from './rowsOf';
import type { Scene } from './Scene';
import { whatOf } from './whatOf';

/** Elements that are held, without those that had escaped before. */
export const heldTags = (scene: Scene): readonly Row[] => {
  const leaked = new Set(scene.leaks.map(({ element }) => element));
  return [...scene.held].flatMap(([element, service]) =>
    leaked.has(element) ? [] : heldRows(element, service, scene),
  );
};

/** What is held by its mark alone has no rule: a file of the site's own, or code within a tag. */
const heldRows = (element: Element, service: ServiceId, scene: Scene): readonly Row[] => {
  const known = rowsOf(element, scene);
  if (known.length > 0) return known.map((row) => ({ ...row, service }));
  const [{ name, address } = { name: '', address: '' }] = addressesAt(element, true);
  return [{ service, what: whatOf(element, name), url: address, rule: undefined }];
};
