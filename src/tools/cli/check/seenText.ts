import { isFault } from '../browser/isFault';
import { isLasting } from '../browser/isLasting';
import type { Party } from '../browser/Party';
import type { SeenPage, SeenStep, StepName, Stored } from '../browser/Seen';
import type { Output } from '../Io';
import { aligned } from '../say/aligned';
import { counted } from '../say/counted';
import { printable } from '../say/printable';
import { distinct } from './distinct';
import { faultsIn } from './faultsIn';
import { lifeIn } from './lifeIn';
import type { BrowserSection } from './Report';

const STEPS: Readonly<Record<StepName, string>> = {
  opened: 'opened, nothing chosen',
  refused: 'all refused',
  accepted: 'all accepted',
  withdrawn: 'withdrawn',
};

/** What a browser has seen, for a terminal. What should not be is marked with `!`. */
export const seenText = (section: BrowserSection, paint: Output['paint']): readonly string[] => {
  const { browser, pages, leftOut, strict } = section;
  const faults = faultsIn(section).length;
  const opened = `${counted(pages.length, 'page')} opened in ${browser}`;
  const more = leftOut > 0 ? ` ${counted(leftOut, 'page')} left out: see --pages.` : '';
  // Where they do not count, the verdict would read as if there were none.
  const strangers =
    faultsIn({ ...section, strict: true }).length > faults ? ' Unknown third parties do not count: see --strict.' : '';
  const verdict =
    faults > 0
      ? paint('bold', `${opened}. Contacts and entries without a yes, marked !: ${faults}.${strangers}${more}`)
      : `${opened}: no service is contacted without a yes, and none keeps anything.${strangers}${more}`;
  return pages.length === 0
    ? ['No page was opened.']
    : [...pages.flatMap((page) => pageText(page, strict, paint)), verdict];
};

const pageText = (
  { place, hasEinlass, sawConnections, steps }: SeenPage,
  strict: boolean,
  paint: Output['paint'],
): readonly string[] => [
  paint('bold', `${printable(place)}, in a browser${hasEinlass ? '' : ', without Einlass'}`),
  ...(sawConnections ? [] : ['  The browser left no log of its connections: only requests are seen.']),
  ...steps.flatMap((step) => stepText(step, strict, paint)),
  '',
];

const stepText = (step: SeenStep, strict: boolean, paint: Output['paint']): readonly string[] => {
  const rows = [
    ...distinct(step.contacts).map(({ party, type, url, count }) => ({
      party,
      cells: [type, count > 1 ? `${url} (${count} times)` : url],
    })),
    ...step.stored.map((stored) => ({ party: stored.party, cells: [stored.kind, storedText(stored)] })),
  ];
  const marked = rows.map(({ party }) => isFault(step.step, party, strict));
  const lines = aligned(
    rows.map(({ party, cells }, index) => [marked[index] ? '  !' : '   ', nameOf(party), ...cells.map(printable)]),
  );
  const nobody = step.contacts.length === 0 ? ': no third party contacted' : '';
  const busy = step.isQuiet ? '' : ' (still asking when the time was up)';
  const leaks = step.leaks.map(({ url }) => `    Einlass reports as escaped: ${printable(url)}`);
  return [
    `  ${STEPS[step.step]}${nobody}${busy}`,
    ...lines.map((line, index) => (marked[index] ? paint('red', line) : line)),
    ...leaks,
  ];
};

const nameOf = (party: Party): string => {
  if (party.kind === 'service') return party.service;
  return party.kind === 'site' ? 'the site itself' : 'unknown third party';
};

const storedText = (stored: Stored): string => {
  const { name, host, life } = stored;
  const unlimited = isLasting(stored) ? 'until deleted' : 'session';
  return `${name} for ${host}, ${life === undefined ? unlimited : lifeIn('en', life)}`;
};
