import { HELD } from '../attributes';
import { createGrants } from './createGrants';
import { createHtmlRewriter } from './createHtmlRewriter';
import { createTape } from './createTape';
import { followPage } from './followPage';
import { NOWHERE } from './NOWHERE';
import type { ReleaseOptions } from './ReleaseOptions';
import { releaseElement } from './releaseElement';
import type { TextRewriter } from './TextRewriter';

const NOTHING = new Map<string, never>();

/** Gives back, in a page that comes in pieces, what its author wrote, where its service is granted. */
export const createHtmlReleaser = (options: ReleaseOptions = {}): TextRewriter => {
  const tape = createTape();
  const grants = createGrants(options);
  return createHtmlRewriter(
    tape,
    {
      concerns: ({ tagName, attrs }) => tagName === 'base' || attrs.some(({ name }) => name === HELD),
      visit(element, page) {
        followPage(element, NOTHING, page);
        return releaseElement(element, page, { tape, grants });
      },
    },
    options.base ?? NOWHERE,
  );
};
