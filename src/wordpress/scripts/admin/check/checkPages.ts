import { createServiceLookup } from '../../../../services/createServiceLookup';
import { rules } from '../../../../services/rules';
import type { CheckData, SitePage } from './CheckData';
import { type Contact, onPage } from './Contact';
import { type Obstacle, openPage } from './openPage';

/** A page that could not be looked at, or in which the widget is missing. */
export interface Trouble {
  readonly page: SitePage;
  readonly because: Obstacle;
}

export interface Result {
  readonly contacts: readonly Contact[];
  readonly troubles: readonly Trouble[];
  /** How many pages were looked at. */
  readonly read: number;
  /** False when the check was stopped before its end. */
  readonly whole: boolean;
}

/** Looks at the site's pages one after the other. `begin` is told of each before it is opened, and counts from 0. */
export const checkPages = async (
  frame: HTMLIFrameElement,
  data: CheckData,
  { begin, signal }: { readonly begin: (page: SitePage, index: number) => void; readonly signal: AbortSignal },
): Promise<Result> => {
  const serviceOf = createServiceLookup([...data.own, ...rules]);
  const contacts: Contact[] = [];
  const troubles: Trouble[] = [];
  let read = 0;
  for (const [index, page] of data.pages.entries()) {
    begin(page, index);
    try {
      const outcome = await openPage(frame, page.url, {
        mark: data.mark,
        serviceOf: (url) => serviceOf(url, location.href),
        signal,
      });
      if (outcome.kind === 'unread') troubles.push({ page, because: outcome.because });
      else {
        read++;
        if (outcome.bare) troubles.push({ page, because: 'bare' });
        contacts.push(...outcome.findings.map((finding) => onPage(finding, page)));
      }
    } catch (error) {
      if (!signal.aborted) throw error;
      return { contacts, troubles, read, whole: false };
    }
  }
  return { contacts, troubles, read, whole: true };
};
