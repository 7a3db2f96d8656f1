import { isFault } from '../browser/isFault';
import type { Contact, Stored } from '../browser/Seen';
import type { BrowserSection } from './Report';

/** What was contacted or kept without a yes, on all pages. */
export const faultsIn = ({ pages, strict }: BrowserSection): readonly (Contact | Stored)[] =>
  pages.flatMap(({ steps }) =>
    steps.flatMap(({ step, contacts, stored }) =>
      [...contacts, ...stored].filter(({ party }) => isFault(step, party, strict)),
    ),
  );
