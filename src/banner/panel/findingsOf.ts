import { DIVERTED } from '../../markup/DIVERTED';
import { heldCalls } from './heldCalls';
import { heldStyles } from './heldStyles';
import { heldTags } from './heldTags';
import { leakedRows } from './leakedRows';
import type { Findings, Row } from './Row';
import { releasedRows } from './releasedRows';
import type { Scene } from './Scene';

/** What is held, was let in and escaped, as far as it can be told now. */
export const findingsOf = (scene: Scene): Findings => {
  const waits = ({ service = '' }: Row) => !scene.granted.has(service);
  const leaked = leakedRows(scene);
  const released = releasedRows(scene);
  const held = [...heldTags(scene), ...[...heldStyles(scene), ...heldCalls(scene)].filter(waits)];
  const untold = untoldOf(scene, [...leaked, ...released, ...held]).filter(waits);
  return { leaked, held: [...held, ...untold], released, others: othersIn(scene) };
};

/** Services that the page was found to use, by what cannot be told any more: a tag that is gone, or a call. */
const untoldOf = ({ gate }: Scene, rows: readonly Row[]): readonly Row[] =>
  gate
    .used()
    .filter((id) => !gate.options.services.includes(id) && !rows.some(({ service }) => service === id))
    .map((service) => ({ service, what: '', url: '', rule: undefined }));

const othersIn = ({ doc, contacts, ruleOf }: Scene): readonly string[] => {
  const hosts = contacts
    .filter(({ url }) => /^https?:/.test(url) && !url.startsWith(DIVERTED) && !ruleOf(url, doc.baseURI))
    .map(({ url }) => new URL(url).host);
  return [...new Set(hosts)].filter((host) => host !== doc.location.host);
};
