import type { Conversion, Finding, Remainder } from './Conversion';
import type { Make } from './createMake';
import type { Texts } from './texts';
import { toolsOf } from './toolsOf';

/** Who pastes a whole site does not read a thousand lines. */
export const MOST_LISTED = 200;

/** Draws what is held and what is not, and where nothing is, what to do. */
export const drawFindings = (conversion: Conversion, make: Make, texts: Texts): readonly HTMLElement[] => {
  const { text, findings, remainders, isHeldAlready } = conversion;
  if (text.trim() === '') return [];
  const drawn: HTMLElement[] = [];
  if (findings.length > 0) drawn.push(...list(findings, (one) => drawFinding(one, make, texts), { make, texts }));
  if (findings.some(({ mark }) => mark !== undefined)) drawn.push(make('p', texts.aboutTakenOver));
  if (remainders.length > 0)
    drawn.push(
      make('h3', texts.remain),
      ...list(remainders, (one) => drawRemainder(one, make, texts), { make, texts }),
    );
  if (drawn.length > 0) return drawn;
  if (isHeldAlready) return [make('p', texts.already)];
  return [make('p', texts.nothing), make('ul', ...texts.whatToDo.map((step) => make('li', step)))];
};

const list = <Item>(
  items: readonly Item[],
  draw: (item: Item) => HTMLElement,
  { make, texts }: { readonly make: Make; readonly texts: Texts },
): readonly HTMLElement[] => {
  const more = items.length - MOST_LISTED;
  const shown = make('ol', ...items.slice(0, MOST_LISTED).map(draw));
  return more > 0 ? [shown, make('p', texts.more(more))] : [shown];
};

const drawFinding = ({ service, id, url, what, line, mark }: Finding, make: Make, texts: Texts): HTMLElement => {
  const first = make('p', make('strong', service), ' ', make('code', id), ', ', texts.place(line, what));
  const last = mark === undefined ? [] : [make('p', texts.takenOver(mark, toolsOf(mark)))];
  return make('li', first, make('p', make('code', url)), ...last);
};

const drawRemainder = (remainder: Remainder, make: Make, texts: Texts): HTMLElement => {
  const { url, what, line, mark } = remainder;
  const first = make('p', make('strong', mark), ', ', texts.place(line, what));
  const second = url ? [make('p', make('code', url))] : [];
  return make('li', first, ...second, make('p', texts.reason(remainder)));
};
