import { HELD } from '../../src/markup/attributes';
import { HELD_ADDRESS } from '../../src/markup/heldCss';
import type { Edit } from '../../src/markup/rewriting/Edit';
import type { Held } from '../../src/markup/rewriting/Held';
import { holdCss } from '../../src/markup/rewriting/holdCss';
import { holdHtml } from '../../src/markup/rewriting/holdHtml';
import { type TakenOver, takeOverHtml } from '../../src/markup/rewriting/takeOverHtml';
import { services } from '../../src/services';
import type { ServiceId } from '../../src/services/Service';
import { serviceOf } from '../../src/services/serviceOf';
import type { Conversion, Finding, Remainder, Request } from './Conversion';
import { changesOf } from './changesOf';
import { kindOf } from './kindOf';
import { movedBy } from './movedBy';
import { piecesOf } from './piecesOf';

/** What was held when it came; a text that only speaks of it may be taken for such, which changes one sentence. */
const HELD_SIGN = new RegExp(`\\b${HELD}=|${HELD_ADDRESS}`, 'i');

/** Holds what a text names, with the rules of the catalogue and as the command line would. */
export const convert = ({ text, kind: chosen }: Request): Conversion => {
  const kind = chosen === 'auto' ? kindOf(text) : chosen;
  const tags: TakenOver[] = [];
  const taking: Edit[] = [];
  const held: Held[] = [];
  const holding: Edit[] = [];
  const hold = kind === 'css' ? holdCss : holdHtml;
  const own =
    kind === 'css'
      ? text
      : takeOverHtml(text, { serviceOf, onTag: (tag) => tags.push(tag), onEdit: (edit) => taking.push(edit) });
  const result = hold(own, { serviceOf, onHeld: (one) => held.push(one), onEdit: (edit) => holding.push(edit) });
  const changes = [...movedBy(holding, changesOf(taking)), ...changesOf(holding)];
  return {
    kind,
    text: result,
    pieces: piecesOf(
      result,
      changes.sort((one, other) => one.start - other.start),
    ),
    findings: [...tags.flatMap(findingOfTag), ...held.map(findingOf)].sort((one, other) => one.line - other.line),
    remainders: tags.flatMap(remainderOf),
    isHeldAlready: HELD_SIGN.test(text),
  };
};

const nameOf = (id: ServiceId): string => services.find((service) => service.id === id)?.name ?? id;

const findingOf = ({ service: id, url, what, line }: Held): Finding => ({
  service: nameOf(id),
  id,
  url,
  what,
  line,
  mark: undefined,
});

const findingOfTag = ({ found, url, what, line, mark }: TakenOver): readonly Finding[] =>
  found ? [{ service: nameOf(found.service), id: found.service, url: url || found.url, what, line, mark }] : [];

const remainderOf = ({ found, url, what, line, mark }: TakenOver): readonly Remainder[] =>
  found ? [] : [{ url, what, line, mark }];
