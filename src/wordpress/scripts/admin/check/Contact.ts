import type { SitePage } from './CheckData';

/** A third party that a page names or has contacted. */
export interface Contact {
  /** Id; empty for a host that belongs to no service. */
  readonly service: string;
  /** Empty for code that names no address of its own. */
  readonly url: string;
  /** Address of the page. */
  readonly page: string;
  readonly title: string;
  /** False: it was contacted although nobody has said yes. */
  readonly held: boolean;
  /** The element's name, or what has asked: `css`, `fetch`. */
  readonly place: string;
  /** Markup that would be held; known only where a tag was found. @default none */
  readonly cure?: string;
}

/** What is found in one page, before it is said which page that was. */
export type Finding = Omit<Contact, 'page' | 'title'>;

/** The same with its page. */
export const onPage = (finding: Finding, { url, title }: SitePage): Contact => ({ ...finding, page: url, title });
